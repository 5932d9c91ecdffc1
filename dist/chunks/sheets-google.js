import { Ct as google, Jt as Exact, Xt as sum, Yt as exact, a as sheet, at as block, ct as flag, dt as texts, ft as unpriced, i as refersTo, it as Unpriceable, lt as number, n as part, nt as running, o as usageNumber, ot as blocks, r as referredBy, s as usageText, st as count, tt as HOURS_A_MONTH, ut as text } from "./core.js";
import { z as Machines } from "./sheets-aws.js";
// src/resources/machines/google.json
var google_default$1 = JSON.parse("{\"sources\":[{\"what\":\"specifications\",\"source\":\"github.com/Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml fd66b26f\",\"date\":\"2026-07-30\"},{\"what\":\"families and their architecture\",\"source\":\"names of the families; words of the catalogue (build/mapping.csv dac31281)\",\"date\":\"2026-08\"},{\"what\":\"TPUs\",\"source\":\"github.com/skypilot-org/skypilot-catalog catalogs/v8/gcp/vms.csv 006059e0\",\"date\":\"2026\"},{\"what\":\"accelerators\",\"source\":\"collected out of the tables of machine types and prices, ai/README-ai.md\",\"date\":\"2026-11-21\"}],\"columns\":[\"vcpu\",\"memoryGib\",\"architecture\",\"family\",\"accelerators\",\"accelerator\",\"acceleratorGib\",\"localSsdGib\"],\"familyColumns\":[\"series\",\"generation\",\"modifiers\"],\"tpuColumns\":[\"pricedBy\",\"chips\",\"cores\"],\"acceleratorKinds\":{\"a100\":\"gpu\",\"h100\":\"gpu\",\"l4\":\"gpu\",\"rtx-pro-6000\":\"gpu\"},\"tpus\":{\"v2 pod\":[\"core-hour\"],\"v2-8\":[\"device-hour\",4,8],\"v3 pod\":[\"core-hour\"],\"v3-8\":[\"device-hour\",4,8],\"v4\":[\"chip-hour\"],\"v5litepod\":[\"chip-hour\"],\"v5p\":[\"chip-hour\"],\"v6e\":[\"chip-hour\"]},\"families\":{\"a2\":[\"a\",2,\"\"],\"a3\":[\"a\",3,\"\"],\"c2\":[\"c\",2,\"\"],\"c2d\":[\"c\",2,\"d\"],\"c3\":[\"c\",3,\"\"],\"c3d\":[\"c\",3,\"d\"],\"c4\":[\"c\",4,\"\"],\"c4a\":[\"c\",4,\"a\"],\"c4d\":[\"c\",4,\"d\"],\"c4n\":[\"c\",4,\"n\"],\"e2\":[\"e\",2,\"\"],\"f1\":[\"f\",1,\"\"],\"g1\":[\"g\",1,\"\"],\"g2\":[\"g\",2,\"\"],\"g4\":[\"g\",4,\"\"],\"h3\":[\"h\",3,\"\"],\"m1\":[\"m\",1,\"\"],\"m2\":[\"m\",2,\"\"],\"m3\":[\"m\",3,\"\"],\"m4\":[\"m\",4,\"\"],\"m4n\":[\"m\",4,\"n\"],\"n1\":[\"n\",1,\"\"],\"n2\":[\"n\",2,\"\"],\"n2d\":[\"n\",2,\"d\"],\"n4\":[\"n\",4,\"\"],\"n4a\":[\"n\",4,\"a\"],\"n4d\":[\"n\",4,\"d\"],\"t2a\":[\"t\",2,\"a\"],\"t2d\":[\"t\",2,\"d\"],\"z3\":[\"z\",3,\"\"]},\"types\":{\"a2-highgpu-1g\":[12,85,\"x86_64\",\"a2\",1,\"a100\",40],\"a2-highgpu-2g\":[24,170,\"x86_64\",\"a2\",2,\"a100\",40],\"a2-highgpu-4g\":[48,340,\"x86_64\",\"a2\",4,\"a100\",40],\"a2-highgpu-8g\":[96,680,\"x86_64\",\"a2\",8,\"a100\",40],\"a2-megagpu-16g\":[96,1360,\"x86_64\",\"a2\",16,\"a100\",40],\"a2-ultragpu-1g\":[12,170,\"x86_64\",\"a2\",1,\"a100\",80,375],\"a2-ultragpu-2g\":[24,340,\"x86_64\",\"a2\",2,\"a100\",80,750],\"a2-ultragpu-4g\":[48,680,\"x86_64\",\"a2\",4,\"a100\",80,1500],\"a2-ultragpu-8g\":[96,1360,\"x86_64\",\"a2\",8,\"a100\",80,3000],\"a3-highgpu-1g\":[26,234,\"x86_64\",\"a3\",1,\"h100\",80,750],\"a3-highgpu-2g\":[52,468,\"x86_64\",\"a3\",2,\"h100\",80,1500],\"a3-highgpu-4g\":[104,936,\"x86_64\",\"a3\",4,\"h100\",80,3000],\"a3-highgpu-8g\":[208,1872,\"x86_64\",\"a3\",8,\"h100\",80,6000],\"a3-megagpu-8g\":[208,1872,\"x86_64\",\"a3\",8,\"h100\",80,6000],\"c2-standard-16\":[16,64,\"x86_64\",\"c2\"],\"c2-standard-30\":[30,120,\"x86_64\",\"c2\"],\"c2-standard-4\":[4,16,\"x86_64\",\"c2\"],\"c2-standard-60\":[60,240,\"x86_64\",\"c2\"],\"c2-standard-8\":[8,32,\"x86_64\",\"c2\"],\"c2d-highcpu-112\":[112,224,\"x86_64\",\"c2d\"],\"c2d-highcpu-16\":[16,32,\"x86_64\",\"c2d\"],\"c2d-highcpu-2\":[2,4,\"x86_64\",\"c2d\"],\"c2d-highcpu-32\":[32,64,\"x86_64\",\"c2d\"],\"c2d-highcpu-4\":[4,8,\"x86_64\",\"c2d\"],\"c2d-highcpu-56\":[56,112,\"x86_64\",\"c2d\"],\"c2d-highcpu-8\":[8,16,\"x86_64\",\"c2d\"],\"c2d-highmem-112\":[112,896,\"x86_64\",\"c2d\"],\"c2d-highmem-16\":[16,128,\"x86_64\",\"c2d\"],\"c2d-highmem-2\":[2,16,\"x86_64\",\"c2d\"],\"c2d-highmem-32\":[32,256,\"x86_64\",\"c2d\"],\"c2d-highmem-4\":[4,32,\"x86_64\",\"c2d\"],\"c2d-highmem-56\":[56,448,\"x86_64\",\"c2d\"],\"c2d-highmem-8\":[8,64,\"x86_64\",\"c2d\"],\"c2d-standard-112\":[112,448,\"x86_64\",\"c2d\"],\"c2d-standard-16\":[16,64,\"x86_64\",\"c2d\"],\"c2d-standard-2\":[2,8,\"x86_64\",\"c2d\"],\"c2d-standard-32\":[32,128,\"x86_64\",\"c2d\"],\"c2d-standard-4\":[4,16,\"x86_64\",\"c2d\"],\"c2d-standard-56\":[56,224,\"x86_64\",\"c2d\"],\"c2d-standard-8\":[8,32,\"x86_64\",\"c2d\"],\"c3-highcpu-176\":[176,352,\"x86_64\",\"c3\"],\"c3-highcpu-192-metal\":[192,512,\"x86_64\",\"c3\"],\"c3-highcpu-22\":[22,44,\"x86_64\",\"c3\"],\"c3-highcpu-4\":[4,8,\"x86_64\",\"c3\"],\"c3-highcpu-44\":[44,88,\"x86_64\",\"c3\"],\"c3-highcpu-8\":[8,16,\"x86_64\",\"c3\"],\"c3-highcpu-88\":[88,176,\"x86_64\",\"c3\"],\"c3-highmem-176\":[176,1408,\"x86_64\",\"c3\"],\"c3-highmem-192-metal\":[192,1536,\"x86_64\",\"c3\"],\"c3-highmem-22\":[22,176,\"x86_64\",\"c3\"],\"c3-highmem-4\":[4,32,\"x86_64\",\"c3\"],\"c3-highmem-44\":[44,352,\"x86_64\",\"c3\"],\"c3-highmem-8\":[8,64,\"x86_64\",\"c3\"],\"c3-highmem-88\":[88,704,\"x86_64\",\"c3\"],\"c3-standard-176\":[176,704,\"x86_64\",\"c3\"],\"c3-standard-176-lssd\":[176,704,\"x86_64\",\"c3\",null,null,null,12000],\"c3-standard-192-metal\":[192,768,\"x86_64\",\"c3\"],\"c3-standard-22\":[22,88,\"x86_64\",\"c3\"],\"c3-standard-22-lssd\":[22,88,\"x86_64\",\"c3\",null,null,null,1500],\"c3-standard-4\":[4,16,\"x86_64\",\"c3\"],\"c3-standard-4-lssd\":[4,16,\"x86_64\",\"c3\",null,null,null,375],\"c3-standard-44\":[44,176,\"x86_64\",\"c3\"],\"c3-standard-44-lssd\":[44,176,\"x86_64\",\"c3\",null,null,null,3000],\"c3-standard-8\":[8,32,\"x86_64\",\"c3\"],\"c3-standard-8-lssd\":[8,32,\"x86_64\",\"c3\",null,null,null,750],\"c3-standard-88\":[88,352,\"x86_64\",\"c3\"],\"c3-standard-88-lssd\":[88,352,\"x86_64\",\"c3\",null,null,null,6000],\"c3d-highcpu-16\":[16,32,\"x86_64\",\"c3d\"],\"c3d-highcpu-180\":[180,354,\"x86_64\",\"c3d\"],\"c3d-highcpu-30\":[30,59,\"x86_64\",\"c3d\"],\"c3d-highcpu-360\":[360,708,\"x86_64\",\"c3d\"],\"c3d-highcpu-4\":[4,8,\"x86_64\",\"c3d\"],\"c3d-highcpu-60\":[60,118,\"x86_64\",\"c3d\"],\"c3d-highcpu-8\":[8,16,\"x86_64\",\"c3d\"],\"c3d-highcpu-90\":[90,177,\"x86_64\",\"c3d\"],\"c3d-highmem-16\":[16,128,\"x86_64\",\"c3d\"],\"c3d-highmem-16-lssd\":[16,128,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-highmem-180\":[180,1440,\"x86_64\",\"c3d\"],\"c3d-highmem-180-lssd\":[180,1440,\"x86_64\",\"c3d\",null,null,null,6000],\"c3d-highmem-30\":[30,240,\"x86_64\",\"c3d\"],\"c3d-highmem-30-lssd\":[30,240,\"x86_64\",\"c3d\",null,null,null,750],\"c3d-highmem-360\":[360,2880,\"x86_64\",\"c3d\"],\"c3d-highmem-360-lssd\":[360,2880,\"x86_64\",\"c3d\",null,null,null,12000],\"c3d-highmem-4\":[4,32,\"x86_64\",\"c3d\"],\"c3d-highmem-60\":[60,480,\"x86_64\",\"c3d\"],\"c3d-highmem-60-lssd\":[60,480,\"x86_64\",\"c3d\",null,null,null,1500],\"c3d-highmem-8\":[8,64,\"x86_64\",\"c3d\"],\"c3d-highmem-8-lssd\":[8,64,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-highmem-90\":[90,720,\"x86_64\",\"c3d\"],\"c3d-highmem-90-lssd\":[90,720,\"x86_64\",\"c3d\",null,null,null,3000],\"c3d-standard-16\":[16,64,\"x86_64\",\"c3d\"],\"c3d-standard-16-lssd\":[16,64,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-standard-180\":[180,720,\"x86_64\",\"c3d\"],\"c3d-standard-180-lssd\":[180,720,\"x86_64\",\"c3d\",null,null,null,6000],\"c3d-standard-30\":[30,120,\"x86_64\",\"c3d\"],\"c3d-standard-30-lssd\":[30,120,\"x86_64\",\"c3d\",null,null,null,750],\"c3d-standard-360\":[360,1440,\"x86_64\",\"c3d\"],\"c3d-standard-360-lssd\":[360,1440,\"x86_64\",\"c3d\",null,null,null,12000],\"c3d-standard-4\":[4,16,\"x86_64\",\"c3d\"],\"c3d-standard-60\":[60,240,\"x86_64\",\"c3d\"],\"c3d-standard-60-lssd\":[60,240,\"x86_64\",\"c3d\",null,null,null,1500],\"c3d-standard-8\":[8,32,\"x86_64\",\"c3d\"],\"c3d-standard-8-lssd\":[8,32,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-standard-90\":[90,360,\"x86_64\",\"c3d\"],\"c3d-standard-90-lssd\":[90,360,\"x86_64\",\"c3d\",null,null,null,3000],\"c4-highcpu-144\":[144,288,\"x86_64\",\"c4\"],\"c4-highcpu-16\":[16,32,\"x86_64\",\"c4\"],\"c4-highcpu-192\":[192,384,\"x86_64\",\"c4\"],\"c4-highcpu-2\":[2,4,\"x86_64\",\"c4\"],\"c4-highcpu-24\":[24,48,\"x86_64\",\"c4\"],\"c4-highcpu-288\":[288,576,\"x86_64\",\"c4\"],\"c4-highcpu-288-metal\":[288,576,\"x86_64\",\"c4\"],\"c4-highcpu-32\":[32,64,\"x86_64\",\"c4\"],\"c4-highcpu-4\":[4,8,\"x86_64\",\"c4\"],\"c4-highcpu-48\":[48,96,\"x86_64\",\"c4\"],\"c4-highcpu-8\":[8,16,\"x86_64\",\"c4\"],\"c4-highcpu-96\":[96,192,\"x86_64\",\"c4\"],\"c4-highmem-144\":[144,1116,\"x86_64\",\"c4\"],\"c4-highmem-144-lssd\":[144,1116,\"x86_64\",\"c4\",null,null,null,9000],\"c4-highmem-16\":[16,124,\"x86_64\",\"c4\"],\"c4-highmem-16-lssd\":[16,124,\"x86_64\",\"c4\",null,null,null,750],\"c4-highmem-192\":[192,1488,\"x86_64\",\"c4\"],\"c4-highmem-192-lssd\":[192,1488,\"x86_64\",\"c4\",null,null,null,12000],\"c4-highmem-2\":[2,15,\"x86_64\",\"c4\"],\"c4-highmem-24\":[24,186,\"x86_64\",\"c4\"],\"c4-highmem-24-lssd\":[24,186,\"x86_64\",\"c4\",null,null,null,1500],\"c4-highmem-288\":[288,2232,\"x86_64\",\"c4\"],\"c4-highmem-288-lssd\":[288,2232,\"x86_64\",\"c4\",null,null,null,18000],\"c4-highmem-288-lssd-metal\":[288,2232,\"x86_64\",\"c4\",null,null,null,18000],\"c4-highmem-288-metal\":[288,2232,\"x86_64\",\"c4\"],\"c4-highmem-32\":[32,248,\"x86_64\",\"c4\"],\"c4-highmem-32-lssd\":[32,248,\"x86_64\",\"c4\",null,null,null,1875],\"c4-highmem-4\":[4,31,\"x86_64\",\"c4\"],\"c4-highmem-4-lssd\":[4,31,\"x86_64\",\"c4\",null,null,null,375],\"c4-highmem-48\":[48,372,\"x86_64\",\"c4\"],\"c4-highmem-48-lssd\":[48,372,\"x86_64\",\"c4\",null,null,null,3000],\"c4-highmem-8\":[8,62,\"x86_64\",\"c4\"],\"c4-highmem-8-lssd\":[8,62,\"x86_64\",\"c4\",null,null,null,375],\"c4-highmem-96\":[96,744,\"x86_64\",\"c4\"],\"c4-highmem-96-lssd\":[96,744,\"x86_64\",\"c4\",null,null,null,6000],\"c4-standard-144\":[144,540,\"x86_64\",\"c4\"],\"c4-standard-144-lssd\":[144,540,\"x86_64\",\"c4\",null,null,null,9000],\"c4-standard-16\":[16,60,\"x86_64\",\"c4\"],\"c4-standard-16-lssd\":[16,60,\"x86_64\",\"c4\",null,null,null,750],\"c4-standard-192\":[192,720,\"x86_64\",\"c4\"],\"c4-standard-192-lssd\":[192,720,\"x86_64\",\"c4\",null,null,null,12000],\"c4-standard-2\":[2,7,\"x86_64\",\"c4\"],\"c4-standard-24\":[24,90,\"x86_64\",\"c4\"],\"c4-standard-24-lssd\":[24,90,\"x86_64\",\"c4\",null,null,null,1500],\"c4-standard-288\":[288,1080,\"x86_64\",\"c4\"],\"c4-standard-288-lssd\":[288,1080,\"x86_64\",\"c4\",null,null,null,18000],\"c4-standard-288-lssd-metal\":[288,1080,\"x86_64\",\"c4\",null,null,null,18000],\"c4-standard-288-metal\":[288,1080,\"x86_64\",\"c4\"],\"c4-standard-32\":[32,120,\"x86_64\",\"c4\"],\"c4-standard-32-lssd\":[32,120,\"x86_64\",\"c4\",null,null,null,1875],\"c4-standard-4\":[4,15,\"x86_64\",\"c4\"],\"c4-standard-4-lssd\":[4,15,\"x86_64\",\"c4\",null,null,null,375],\"c4-standard-48\":[48,180,\"x86_64\",\"c4\"],\"c4-standard-48-lssd\":[48,180,\"x86_64\",\"c4\",null,null,null,3000],\"c4-standard-8\":[8,30,\"x86_64\",\"c4\"],\"c4-standard-8-lssd\":[8,30,\"x86_64\",\"c4\",null,null,null,375],\"c4-standard-96\":[96,360,\"x86_64\",\"c4\"],\"c4-standard-96-lssd\":[96,360,\"x86_64\",\"c4\",null,null,null,6000],\"c4a-highcpu-1\":[1,2,\"arm64\",\"c4a\"],\"c4a-highcpu-16\":[16,32,\"arm64\",\"c4a\"],\"c4a-highcpu-2\":[2,4,\"arm64\",\"c4a\"],\"c4a-highcpu-32\":[32,64,\"arm64\",\"c4a\"],\"c4a-highcpu-4\":[4,8,\"arm64\",\"c4a\"],\"c4a-highcpu-48\":[48,96,\"arm64\",\"c4a\"],\"c4a-highcpu-64\":[64,128,\"arm64\",\"c4a\"],\"c4a-highcpu-72\":[72,144,\"arm64\",\"c4a\"],\"c4a-highcpu-8\":[8,16,\"arm64\",\"c4a\"],\"c4a-highmem-1\":[1,8,\"arm64\",\"c4a\"],\"c4a-highmem-16\":[16,128,\"arm64\",\"c4a\"],\"c4a-highmem-16-lssd\":[16,128,\"arm64\",\"c4a\",null,null,null,1500],\"c4a-highmem-2\":[2,16,\"arm64\",\"c4a\"],\"c4a-highmem-32\":[32,256,\"arm64\",\"c4a\"],\"c4a-highmem-32-lssd\":[32,256,\"arm64\",\"c4a\",null,null,null,2250],\"c4a-highmem-4\":[4,32,\"arm64\",\"c4a\"],\"c4a-highmem-4-lssd\":[4,32,\"arm64\",\"c4a\",null,null,null,375],\"c4a-highmem-48\":[48,384,\"arm64\",\"c4a\"],\"c4a-highmem-48-lssd\":[48,384,\"arm64\",\"c4a\",null,null,null,3750],\"c4a-highmem-64\":[64,512,\"arm64\",\"c4a\"],\"c4a-highmem-64-lssd\":[64,512,\"arm64\",\"c4a\",null,null,null,5250],\"c4a-highmem-72\":[72,576,\"arm64\",\"c4a\"],\"c4a-highmem-72-lssd\":[72,576,\"arm64\",\"c4a\",null,null,null,6000],\"c4a-highmem-8\":[8,64,\"arm64\",\"c4a\"],\"c4a-highmem-8-lssd\":[8,64,\"arm64\",\"c4a\",null,null,null,750],\"c4a-highmem-96-metal\":[96,768,\"arm64\",\"c4a\"],\"c4a-standard-1\":[1,4,\"arm64\",\"c4a\"],\"c4a-standard-16\":[16,64,\"arm64\",\"c4a\"],\"c4a-standard-16-lssd\":[16,64,\"arm64\",\"c4a\",null,null,null,1500],\"c4a-standard-2\":[2,8,\"arm64\",\"c4a\"],\"c4a-standard-32\":[32,128,\"arm64\",\"c4a\"],\"c4a-standard-32-lssd\":[32,128,\"arm64\",\"c4a\",null,null,null,2250],\"c4a-standard-4\":[4,16,\"arm64\",\"c4a\"],\"c4a-standard-4-lssd\":[4,16,\"arm64\",\"c4a\",null,null,null,375],\"c4a-standard-48\":[48,192,\"arm64\",\"c4a\"],\"c4a-standard-48-lssd\":[48,192,\"arm64\",\"c4a\",null,null,null,3750],\"c4a-standard-64\":[64,256,\"arm64\",\"c4a\"],\"c4a-standard-64-lssd\":[64,256,\"arm64\",\"c4a\",null,null,null,5250],\"c4a-standard-72\":[72,288,\"arm64\",\"c4a\"],\"c4a-standard-72-lssd\":[72,288,\"arm64\",\"c4a\",null,null,null,6000],\"c4a-standard-8\":[8,32,\"arm64\",\"c4a\"],\"c4a-standard-8-lssd\":[8,32,\"arm64\",\"c4a\",null,null,null,750],\"c4d-highcpu-16\":[16,30,\"x86_64\",\"c4d\"],\"c4d-highcpu-192\":[192,360,\"x86_64\",\"c4d\"],\"c4d-highcpu-2\":[2,3,\"x86_64\",\"c4d\"],\"c4d-highcpu-32\":[32,60,\"x86_64\",\"c4d\"],\"c4d-highcpu-384\":[384,720,\"x86_64\",\"c4d\"],\"c4d-highcpu-384-metal\":[384,768,\"x86_64\",\"c4d\"],\"c4d-highcpu-4\":[4,7,\"x86_64\",\"c4d\"],\"c4d-highcpu-48\":[48,90,\"x86_64\",\"c4d\"],\"c4d-highcpu-64\":[64,120,\"x86_64\",\"c4d\"],\"c4d-highcpu-8\":[8,15,\"x86_64\",\"c4d\"],\"c4d-highcpu-96\":[96,180,\"x86_64\",\"c4d\"],\"c4d-highmem-16\":[16,126,\"x86_64\",\"c4d\"],\"c4d-highmem-16-lssd\":[16,126,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-highmem-192\":[192,1512,\"x86_64\",\"c4d\"],\"c4d-highmem-192-lssd\":[192,1512,\"x86_64\",\"c4d\",null,null,null,6000],\"c4d-highmem-2\":[2,15,\"x86_64\",\"c4d\"],\"c4d-highmem-32\":[32,252,\"x86_64\",\"c4d\"],\"c4d-highmem-32-lssd\":[32,252,\"x86_64\",\"c4d\",null,null,null,750],\"c4d-highmem-384\":[384,3024,\"x86_64\",\"c4d\"],\"c4d-highmem-384-lssd\":[384,3024,\"x86_64\",\"c4d\",null,null,null,12000],\"c4d-highmem-384-metal\":[384,3072,\"x86_64\",\"c4d\"],\"c4d-highmem-4\":[4,31,\"x86_64\",\"c4d\"],\"c4d-highmem-48\":[48,378,\"x86_64\",\"c4d\"],\"c4d-highmem-48-lssd\":[48,378,\"x86_64\",\"c4d\",null,null,null,1500],\"c4d-highmem-64\":[64,504,\"x86_64\",\"c4d\"],\"c4d-highmem-64-lssd\":[64,504,\"x86_64\",\"c4d\",null,null,null,2250],\"c4d-highmem-8\":[8,63,\"x86_64\",\"c4d\"],\"c4d-highmem-8-lssd\":[8,63,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-highmem-96\":[96,756,\"x86_64\",\"c4d\"],\"c4d-highmem-96-lssd\":[96,756,\"x86_64\",\"c4d\",null,null,null,3000],\"c4d-standard-16\":[16,62,\"x86_64\",\"c4d\"],\"c4d-standard-16-lssd\":[16,62,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-standard-192\":[192,744,\"x86_64\",\"c4d\"],\"c4d-standard-192-lssd\":[192,744,\"x86_64\",\"c4d\",null,null,null,6000],\"c4d-standard-2\":[2,7,\"x86_64\",\"c4d\"],\"c4d-standard-32\":[32,124,\"x86_64\",\"c4d\"],\"c4d-standard-32-lssd\":[32,124,\"x86_64\",\"c4d\",null,null,null,750],\"c4d-standard-384\":[384,1488,\"x86_64\",\"c4d\"],\"c4d-standard-384-lssd\":[384,1488,\"x86_64\",\"c4d\",null,null,null,12000],\"c4d-standard-384-metal\":[384,1536,\"x86_64\",\"c4d\"],\"c4d-standard-4\":[4,15,\"x86_64\",\"c4d\"],\"c4d-standard-48\":[48,186,\"x86_64\",\"c4d\"],\"c4d-standard-48-lssd\":[48,186,\"x86_64\",\"c4d\",null,null,null,1500],\"c4d-standard-64\":[64,248,\"x86_64\",\"c4d\"],\"c4d-standard-64-lssd\":[64,248,\"x86_64\",\"c4d\",null,null,null,2250],\"c4d-standard-8\":[8,31,\"x86_64\",\"c4d\"],\"c4d-standard-8-lssd\":[8,31,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-standard-96\":[96,372,\"x86_64\",\"c4d\"],\"c4d-standard-96-lssd\":[96,372,\"x86_64\",\"c4d\",null,null,null,3000],\"c4n-highcpu-16\":[16,32,\"x86_64\",\"c4n\"],\"c4n-highcpu-192\":[192,384,\"x86_64\",\"c4n\"],\"c4n-highcpu-2\":[2,4,\"x86_64\",\"c4n\"],\"c4n-highcpu-24\":[24,48,\"x86_64\",\"c4n\"],\"c4n-highcpu-4\":[4,8,\"x86_64\",\"c4n\"],\"c4n-highcpu-48\":[48,96,\"x86_64\",\"c4n\"],\"c4n-highcpu-8\":[8,16,\"x86_64\",\"c4n\"],\"c4n-highcpu-96\":[96,192,\"x86_64\",\"c4n\"],\"c4n-highmem-16\":[16,124,\"x86_64\",\"c4n\"],\"c4n-highmem-192\":[192,1488,\"x86_64\",\"c4n\"],\"c4n-highmem-2\":[2,15,\"x86_64\",\"c4n\"],\"c4n-highmem-24\":[24,186,\"x86_64\",\"c4n\"],\"c4n-highmem-4\":[4,31,\"x86_64\",\"c4n\"],\"c4n-highmem-48\":[48,372,\"x86_64\",\"c4n\"],\"c4n-highmem-8\":[8,62,\"x86_64\",\"c4n\"],\"c4n-highmem-96\":[96,744,\"x86_64\",\"c4n\"],\"c4n-standard-16\":[16,60,\"x86_64\",\"c4n\"],\"c4n-standard-192\":[192,720,\"x86_64\",\"c4n\"],\"c4n-standard-2\":[2,7,\"x86_64\",\"c4n\"],\"c4n-standard-24\":[24,90,\"x86_64\",\"c4n\"],\"c4n-standard-4\":[4,15,\"x86_64\",\"c4n\"],\"c4n-standard-48\":[48,180,\"x86_64\",\"c4n\"],\"c4n-standard-8\":[8,30,\"x86_64\",\"c4n\"],\"c4n-standard-96\":[96,360,\"x86_64\",\"c4n\"],\"e2-highcpu-16\":[16,16,\"x86_64\",\"e2\"],\"e2-highcpu-2\":[2,2,\"x86_64\",\"e2\"],\"e2-highcpu-32\":[32,32,\"x86_64\",\"e2\"],\"e2-highcpu-4\":[4,4,\"x86_64\",\"e2\"],\"e2-highcpu-8\":[8,8,\"x86_64\",\"e2\"],\"e2-highmem-16\":[16,128,\"x86_64\",\"e2\"],\"e2-highmem-2\":[2,16,\"x86_64\",\"e2\"],\"e2-highmem-4\":[4,32,\"x86_64\",\"e2\"],\"e2-highmem-8\":[8,64,\"x86_64\",\"e2\"],\"e2-medium\":[1,4,\"x86_64\",\"e2\"],\"e2-micro\":[0.25,1,\"x86_64\",\"e2\"],\"e2-small\":[0.5,2,\"x86_64\",\"e2\"],\"e2-standard-16\":[16,64,\"x86_64\",\"e2\"],\"e2-standard-2\":[2,8,\"x86_64\",\"e2\"],\"e2-standard-32\":[32,128,\"x86_64\",\"e2\"],\"e2-standard-4\":[4,16,\"x86_64\",\"e2\"],\"e2-standard-8\":[8,32,\"x86_64\",\"e2\"],\"f1-micro\":[1,0.6,\"x86_64\",\"f1\"],\"g1-small\":[1,1.7,\"x86_64\",\"g1\"],\"g2-standard-12\":[12,48,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-16\":[16,64,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-24\":[24,96,\"x86_64\",\"g2\",2,\"l4\",24],\"g2-standard-32\":[32,128,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-4\":[4,16,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-48\":[48,192,\"x86_64\",\"g2\",4,\"l4\",24],\"g2-standard-8\":[8,32,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-96\":[96,384,\"x86_64\",\"g2\",8,\"l4\",24],\"g4-standard-12\":[12,45,\"x86_64\",\"g4\",0.25,\"rtx-pro-6000\",24],\"g4-standard-192\":[192,720,\"x86_64\",\"g4\",4,\"rtx-pro-6000\",96],\"g4-standard-24\":[24,90,\"x86_64\",\"g4\",0.5,\"rtx-pro-6000\",48],\"g4-standard-384\":[384,1440,\"x86_64\",\"g4\",8,\"rtx-pro-6000\",96],\"g4-standard-48\":[48,180,\"x86_64\",\"g4\",1,\"rtx-pro-6000\",96],\"g4-standard-6\":[6,22,\"x86_64\",\"g4\",0.125,\"rtx-pro-6000\",12],\"g4-standard-96\":[96,360,\"x86_64\",\"g4\",2,\"rtx-pro-6000\",96],\"h3-standard-88\":[88,352,\"x86_64\",\"h3\"],\"m1-megamem-96\":[96,1433.6,\"x86_64\",\"m1\"],\"m1-ultramem-160\":[160,3844,\"x86_64\",\"m1\"],\"m1-ultramem-40\":[40,961,\"x86_64\",\"m1\"],\"m1-ultramem-80\":[80,1922,\"x86_64\",\"m1\"],\"m2-hypermem-416\":[416,8832,\"x86_64\",\"m2\"],\"m2-megamem-416\":[416,5888,\"x86_64\",\"m2\"],\"m2-ultramem-208\":[208,5888,\"x86_64\",\"m2\"],\"m2-ultramem-416\":[416,11776,\"x86_64\",\"m2\"],\"m3-megamem-128\":[128,1952,\"x86_64\",\"m3\"],\"m3-megamem-64\":[64,976,\"x86_64\",\"m3\"],\"m3-ultramem-128\":[128,3904,\"x86_64\",\"m3\"],\"m3-ultramem-32\":[32,976,\"x86_64\",\"m3\"],\"m3-ultramem-64\":[64,1952,\"x86_64\",\"m3\"],\"m4-hypermem-16\":[16,248,\"x86_64\",\"m4\"],\"m4-hypermem-32\":[32,496,\"x86_64\",\"m4\"],\"m4-hypermem-64\":[64,992,\"x86_64\",\"m4\"],\"m4-megamem-112\":[112,1488,\"x86_64\",\"m4\"],\"m4-megamem-224\":[224,2976,\"x86_64\",\"m4\"],\"m4-megamem-28\":[28,372,\"x86_64\",\"m4\"],\"m4-megamem-56\":[56,744,\"x86_64\",\"m4\"],\"m4-ultramem-112\":[112,2976,\"x86_64\",\"m4\"],\"m4-ultramem-224\":[224,5952,\"x86_64\",\"m4\"],\"m4-ultramem-56\":[56,1488,\"x86_64\",\"m4\"],\"m4n-hypermem-16\":[16,248,\"x86_64\",\"m4n\"],\"m4n-hypermem-32\":[32,496,\"x86_64\",\"m4n\"],\"m4n-hypermem-64\":[64,992,\"x86_64\",\"m4n\"],\"m4n-megamem-112\":[112,1488,\"x86_64\",\"m4n\"],\"m4n-megamem-28\":[28,372,\"x86_64\",\"m4n\"],\"m4n-megamem-56\":[56,744,\"x86_64\",\"m4n\"],\"m4n-ultramem-112\":[112,2976,\"x86_64\",\"m4n\"],\"m4n-ultramem-56\":[56,1488,\"x86_64\",\"m4n\"],\"n1-highcpu-16\":[16,14.4,\"x86_64\",\"n1\"],\"n1-highcpu-2\":[2,1.8,\"x86_64\",\"n1\"],\"n1-highcpu-32\":[32,28.8,\"x86_64\",\"n1\"],\"n1-highcpu-4\":[4,3.6,\"x86_64\",\"n1\"],\"n1-highcpu-64\":[64,57.6,\"x86_64\",\"n1\"],\"n1-highcpu-8\":[8,7.2,\"x86_64\",\"n1\"],\"n1-highcpu-96\":[96,86.4,\"x86_64\",\"n1\"],\"n1-highmem-16\":[16,104,\"x86_64\",\"n1\"],\"n1-highmem-2\":[2,13,\"x86_64\",\"n1\"],\"n1-highmem-32\":[32,208,\"x86_64\",\"n1\"],\"n1-highmem-4\":[4,26,\"x86_64\",\"n1\"],\"n1-highmem-64\":[64,416,\"x86_64\",\"n1\"],\"n1-highmem-8\":[8,52,\"x86_64\",\"n1\"],\"n1-highmem-96\":[96,624,\"x86_64\",\"n1\"],\"n1-standard-1\":[1,3.75,\"x86_64\",\"n1\"],\"n1-standard-16\":[16,60,\"x86_64\",\"n1\"],\"n1-standard-2\":[2,7.5,\"x86_64\",\"n1\"],\"n1-standard-32\":[32,120,\"x86_64\",\"n1\"],\"n1-standard-4\":[4,15,\"x86_64\",\"n1\"],\"n1-standard-64\":[64,240,\"x86_64\",\"n1\"],\"n1-standard-8\":[8,30,\"x86_64\",\"n1\"],\"n1-standard-96\":[96,360,\"x86_64\",\"n1\"],\"n2-highcpu-16\":[16,16,\"x86_64\",\"n2\"],\"n2-highcpu-2\":[2,2,\"x86_64\",\"n2\"],\"n2-highcpu-32\":[32,32,\"x86_64\",\"n2\"],\"n2-highcpu-4\":[4,4,\"x86_64\",\"n2\"],\"n2-highcpu-48\":[48,48,\"x86_64\",\"n2\"],\"n2-highcpu-64\":[64,64,\"x86_64\",\"n2\"],\"n2-highcpu-8\":[8,8,\"x86_64\",\"n2\"],\"n2-highcpu-80\":[80,80,\"x86_64\",\"n2\"],\"n2-highcpu-96\":[96,96,\"x86_64\",\"n2\"],\"n2-highmem-128\":[128,864,\"x86_64\",\"n2\"],\"n2-highmem-16\":[16,128,\"x86_64\",\"n2\"],\"n2-highmem-2\":[2,16,\"x86_64\",\"n2\"],\"n2-highmem-32\":[32,256,\"x86_64\",\"n2\"],\"n2-highmem-4\":[4,32,\"x86_64\",\"n2\"],\"n2-highmem-48\":[48,384,\"x86_64\",\"n2\"],\"n2-highmem-64\":[64,512,\"x86_64\",\"n2\"],\"n2-highmem-8\":[8,64,\"x86_64\",\"n2\"],\"n2-highmem-80\":[80,640,\"x86_64\",\"n2\"],\"n2-highmem-96\":[96,768,\"x86_64\",\"n2\"],\"n2-standard-128\":[128,512,\"x86_64\",\"n2\"],\"n2-standard-16\":[16,64,\"x86_64\",\"n2\"],\"n2-standard-2\":[2,8,\"x86_64\",\"n2\"],\"n2-standard-32\":[32,128,\"x86_64\",\"n2\"],\"n2-standard-4\":[4,16,\"x86_64\",\"n2\"],\"n2-standard-48\":[48,192,\"x86_64\",\"n2\"],\"n2-standard-64\":[64,256,\"x86_64\",\"n2\"],\"n2-standard-8\":[8,32,\"x86_64\",\"n2\"],\"n2-standard-80\":[80,320,\"x86_64\",\"n2\"],\"n2-standard-96\":[96,384,\"x86_64\",\"n2\"],\"n2d-highcpu-128\":[128,128,\"x86_64\",\"n2d\"],\"n2d-highcpu-16\":[16,16,\"x86_64\",\"n2d\"],\"n2d-highcpu-2\":[2,2,\"x86_64\",\"n2d\"],\"n2d-highcpu-224\":[224,224,\"x86_64\",\"n2d\"],\"n2d-highcpu-32\":[32,32,\"x86_64\",\"n2d\"],\"n2d-highcpu-4\":[4,4,\"x86_64\",\"n2d\"],\"n2d-highcpu-48\":[48,48,\"x86_64\",\"n2d\"],\"n2d-highcpu-64\":[64,64,\"x86_64\",\"n2d\"],\"n2d-highcpu-8\":[8,8,\"x86_64\",\"n2d\"],\"n2d-highcpu-80\":[80,80,\"x86_64\",\"n2d\"],\"n2d-highcpu-96\":[96,96,\"x86_64\",\"n2d\"],\"n2d-highmem-16\":[16,128,\"x86_64\",\"n2d\"],\"n2d-highmem-2\":[2,16,\"x86_64\",\"n2d\"],\"n2d-highmem-32\":[32,256,\"x86_64\",\"n2d\"],\"n2d-highmem-4\":[4,32,\"x86_64\",\"n2d\"],\"n2d-highmem-48\":[48,384,\"x86_64\",\"n2d\"],\"n2d-highmem-64\":[64,512,\"x86_64\",\"n2d\"],\"n2d-highmem-8\":[8,64,\"x86_64\",\"n2d\"],\"n2d-highmem-80\":[80,640,\"x86_64\",\"n2d\"],\"n2d-highmem-96\":[96,768,\"x86_64\",\"n2d\"],\"n2d-standard-128\":[128,512,\"x86_64\",\"n2d\"],\"n2d-standard-16\":[16,64,\"x86_64\",\"n2d\"],\"n2d-standard-2\":[2,8,\"x86_64\",\"n2d\"],\"n2d-standard-224\":[224,896,\"x86_64\",\"n2d\"],\"n2d-standard-32\":[32,128,\"x86_64\",\"n2d\"],\"n2d-standard-4\":[4,16,\"x86_64\",\"n2d\"],\"n2d-standard-48\":[48,192,\"x86_64\",\"n2d\"],\"n2d-standard-64\":[64,256,\"x86_64\",\"n2d\"],\"n2d-standard-8\":[8,32,\"x86_64\",\"n2d\"],\"n2d-standard-80\":[80,320,\"x86_64\",\"n2d\"],\"n2d-standard-96\":[96,384,\"x86_64\",\"n2d\"],\"n4-highcpu-16\":[16,32,\"x86_64\",\"n4\"],\"n4-highcpu-2\":[2,4,\"x86_64\",\"n4\"],\"n4-highcpu-32\":[32,64,\"x86_64\",\"n4\"],\"n4-highcpu-4\":[4,8,\"x86_64\",\"n4\"],\"n4-highcpu-48\":[48,96,\"x86_64\",\"n4\"],\"n4-highcpu-64\":[64,128,\"x86_64\",\"n4\"],\"n4-highcpu-8\":[8,16,\"x86_64\",\"n4\"],\"n4-highcpu-80\":[80,160,\"x86_64\",\"n4\"],\"n4-highmem-16\":[16,128,\"x86_64\",\"n4\"],\"n4-highmem-2\":[2,16,\"x86_64\",\"n4\"],\"n4-highmem-32\":[32,256,\"x86_64\",\"n4\"],\"n4-highmem-4\":[4,32,\"x86_64\",\"n4\"],\"n4-highmem-48\":[48,384,\"x86_64\",\"n4\"],\"n4-highmem-64\":[64,512,\"x86_64\",\"n4\"],\"n4-highmem-8\":[8,64,\"x86_64\",\"n4\"],\"n4-highmem-80\":[80,640,\"x86_64\",\"n4\"],\"n4-standard-16\":[16,64,\"x86_64\",\"n4\"],\"n4-standard-2\":[2,8,\"x86_64\",\"n4\"],\"n4-standard-32\":[32,128,\"x86_64\",\"n4\"],\"n4-standard-4\":[4,16,\"x86_64\",\"n4\"],\"n4-standard-48\":[48,192,\"x86_64\",\"n4\"],\"n4-standard-64\":[64,256,\"x86_64\",\"n4\"],\"n4-standard-8\":[8,32,\"x86_64\",\"n4\"],\"n4-standard-80\":[80,320,\"x86_64\",\"n4\"],\"n4a-highcpu-1\":[1,2,\"arm64\",\"n4a\"],\"n4a-highcpu-16\":[16,32,\"arm64\",\"n4a\"],\"n4a-highcpu-2\":[2,4,\"arm64\",\"n4a\"],\"n4a-highcpu-32\":[32,64,\"arm64\",\"n4a\"],\"n4a-highcpu-4\":[4,8,\"arm64\",\"n4a\"],\"n4a-highcpu-48\":[48,96,\"arm64\",\"n4a\"],\"n4a-highcpu-64\":[64,128,\"arm64\",\"n4a\"],\"n4a-highcpu-8\":[8,16,\"arm64\",\"n4a\"],\"n4a-highmem-1\":[1,8,\"arm64\",\"n4a\"],\"n4a-highmem-16\":[16,128,\"arm64\",\"n4a\"],\"n4a-highmem-2\":[2,16,\"arm64\",\"n4a\"],\"n4a-highmem-32\":[32,256,\"arm64\",\"n4a\"],\"n4a-highmem-4\":[4,32,\"arm64\",\"n4a\"],\"n4a-highmem-48\":[48,384,\"arm64\",\"n4a\"],\"n4a-highmem-64\":[64,512,\"arm64\",\"n4a\"],\"n4a-highmem-8\":[8,64,\"arm64\",\"n4a\"],\"n4a-standard-1\":[1,4,\"arm64\",\"n4a\"],\"n4a-standard-16\":[16,64,\"arm64\",\"n4a\"],\"n4a-standard-2\":[2,8,\"arm64\",\"n4a\"],\"n4a-standard-32\":[32,128,\"arm64\",\"n4a\"],\"n4a-standard-4\":[4,16,\"arm64\",\"n4a\"],\"n4a-standard-48\":[48,192,\"arm64\",\"n4a\"],\"n4a-standard-64\":[64,256,\"arm64\",\"n4a\"],\"n4a-standard-8\":[8,32,\"arm64\",\"n4a\"],\"n4d-highcpu-16\":[16,32,\"x86_64\",\"n4d\"],\"n4d-highcpu-2\":[2,4,\"x86_64\",\"n4d\"],\"n4d-highcpu-32\":[32,64,\"x86_64\",\"n4d\"],\"n4d-highcpu-4\":[4,8,\"x86_64\",\"n4d\"],\"n4d-highcpu-48\":[48,96,\"x86_64\",\"n4d\"],\"n4d-highcpu-64\":[64,128,\"x86_64\",\"n4d\"],\"n4d-highcpu-8\":[8,16,\"x86_64\",\"n4d\"],\"n4d-highcpu-80\":[80,160,\"x86_64\",\"n4d\"],\"n4d-highcpu-96\":[96,192,\"x86_64\",\"n4d\"],\"n4d-highmem-16\":[16,128,\"x86_64\",\"n4d\"],\"n4d-highmem-2\":[2,16,\"x86_64\",\"n4d\"],\"n4d-highmem-32\":[32,256,\"x86_64\",\"n4d\"],\"n4d-highmem-4\":[4,32,\"x86_64\",\"n4d\"],\"n4d-highmem-48\":[48,384,\"x86_64\",\"n4d\"],\"n4d-highmem-64\":[64,512,\"x86_64\",\"n4d\"],\"n4d-highmem-8\":[8,64,\"x86_64\",\"n4d\"],\"n4d-highmem-80\":[80,640,\"x86_64\",\"n4d\"],\"n4d-highmem-96\":[96,768,\"x86_64\",\"n4d\"],\"n4d-standard-16\":[16,64,\"x86_64\",\"n4d\"],\"n4d-standard-2\":[2,8,\"x86_64\",\"n4d\"],\"n4d-standard-32\":[32,128,\"x86_64\",\"n4d\"],\"n4d-standard-4\":[4,16,\"x86_64\",\"n4d\"],\"n4d-standard-48\":[48,192,\"x86_64\",\"n4d\"],\"n4d-standard-64\":[64,256,\"x86_64\",\"n4d\"],\"n4d-standard-8\":[8,32,\"x86_64\",\"n4d\"],\"n4d-standard-80\":[80,320,\"x86_64\",\"n4d\"],\"n4d-standard-96\":[96,384,\"x86_64\",\"n4d\"],\"t2a-standard-1\":[1,4,\"arm64\",\"t2a\"],\"t2a-standard-16\":[16,64,\"arm64\",\"t2a\"],\"t2a-standard-2\":[2,8,\"arm64\",\"t2a\"],\"t2a-standard-32\":[32,128,\"arm64\",\"t2a\"],\"t2a-standard-4\":[4,16,\"arm64\",\"t2a\"],\"t2a-standard-48\":[48,192,\"arm64\",\"t2a\"],\"t2a-standard-8\":[8,32,\"arm64\",\"t2a\"],\"t2d-standard-1\":[1,4,\"x86_64\",\"t2d\"],\"t2d-standard-16\":[16,64,\"x86_64\",\"t2d\"],\"t2d-standard-2\":[2,8,\"x86_64\",\"t2d\"],\"t2d-standard-32\":[32,128,\"x86_64\",\"t2d\"],\"t2d-standard-4\":[4,16,\"x86_64\",\"t2d\"],\"t2d-standard-48\":[48,192,\"x86_64\",\"t2d\"],\"t2d-standard-60\":[60,240,\"x86_64\",\"t2d\"],\"t2d-standard-8\":[8,32,\"x86_64\",\"t2d\"],\"z3-highmem-14-standardlssd\":[14,112,\"x86_64\",\"z3\",null,null,null,3000],\"z3-highmem-16-highlssd\":[16,128,\"x86_64\",\"z3\",null,null,null,6000],\"z3-highmem-176-standardlssd\":[176,1408,\"x86_64\",\"z3\",null,null,null,36000],\"z3-highmem-192-highlssd-metal\":[192,1536,\"x86_64\",\"z3\",null,null,null,72000],\"z3-highmem-22-highlssd\":[22,176,\"x86_64\",\"z3\",null,null,null,9000],\"z3-highmem-22-standardlssd\":[22,176,\"x86_64\",\"z3\",null,null,null,6000],\"z3-highmem-32-highlssd\":[32,256,\"x86_64\",\"z3\",null,null,null,12000],\"z3-highmem-44-highlssd\":[44,352,\"x86_64\",\"z3\",null,null,null,18000],\"z3-highmem-44-standardlssd\":[44,352,\"x86_64\",\"z3\",null,null,null,9000],\"z3-highmem-8-highlssd\":[8,64,\"x86_64\",\"z3\",null,null,null,3000],\"z3-highmem-88-highlssd\":[88,704,\"x86_64\",\"z3\",null,null,null,36000],\"z3-highmem-88-standardlssd\":[88,704,\"x86_64\",\"z3\",null,null,null,18000]}}");
// src/resources/machines/google.ts
const googleMachines = new Machines(google_default$1);
// src/resources/free-types/google.json
var google_default = JSON.parse("{\"identities and access rules are not billed\":[\"google_access_context_manager_access_level\",\"google_access_context_manager_access_levels\",\"google_access_context_manager_access_policy\",\"google_access_context_manager_service_perimeter\",\"google_access_context_manager_service_perimeter_resource\",\"google_access_context_manager_service_perimeters\",\"google_alloydb_user\",\"google_artifact_registry_repository_iam_binding\",\"google_artifact_registry_repository_iam_member\",\"google_artifact_registry_repository_iam_policy\",\"google_bigquery_connection_iam_binding\",\"google_bigquery_connection_iam_member\",\"google_bigquery_connection_iam_policy\",\"google_bigquery_dataset_access\",\"google_bigquery_dataset_iam_binding\",\"google_bigquery_dataset_iam_member\",\"google_bigquery_dataset_iam_policy\",\"google_bigquery_table_iam_binding\",\"google_bigquery_table_iam_member\",\"google_bigquery_table_iam_policy\",\"google_bigtable_instance_iam_binding\",\"google_bigtable_instance_iam_member\",\"google_bigtable_instance_iam_policy\",\"google_bigtable_table_iam_binding\",\"google_bigtable_table_iam_member\",\"google_bigtable_table_iam_policy\",\"google_billing_account_iam_member\",\"google_cloud_run_service_iam_binding\",\"google_cloud_run_service_iam_member\",\"google_cloud_run_service_iam_policy\",\"google_cloud_run_v2_job_iam_binding\",\"google_cloud_run_v2_job_iam_member\",\"google_cloud_run_v2_job_iam_policy\",\"google_cloud_run_v2_service_iam_binding\",\"google_cloud_run_v2_service_iam_member\",\"google_cloud_run_v2_service_iam_policy\",\"google_cloud_tasks_queue_iam_binding\",\"google_cloud_tasks_queue_iam_member\",\"google_cloud_tasks_queue_iam_policy\",\"google_cloudfunctions2_function_iam_binding\",\"google_cloudfunctions2_function_iam_member\",\"google_cloudfunctions2_function_iam_policy\",\"google_cloudfunctions_function_iam_binding\",\"google_cloudfunctions_function_iam_member\",\"google_cloudfunctions_function_iam_policy\",\"google_compute_backend_service_iam_binding\",\"google_compute_backend_service_iam_member\",\"google_compute_backend_service_iam_policy\",\"google_compute_disk_iam_binding\",\"google_compute_disk_iam_member\",\"google_compute_disk_iam_policy\",\"google_compute_firewall\",\"google_compute_image_iam_binding\",\"google_compute_image_iam_member\",\"google_compute_image_iam_policy\",\"google_compute_instance_iam_binding\",\"google_compute_instance_iam_member\",\"google_compute_instance_iam_policy\",\"google_compute_instance_template_iam_binding\",\"google_compute_instance_template_iam_member\",\"google_compute_instance_template_iam_policy\",\"google_compute_machine_image_iam_binding\",\"google_compute_machine_image_iam_member\",\"google_compute_machine_image_iam_policy\",\"google_compute_region_disk_iam_binding\",\"google_compute_region_disk_iam_member\",\"google_compute_region_disk_iam_policy\",\"google_compute_snapshot_iam_binding\",\"google_compute_snapshot_iam_member\",\"google_compute_snapshot_iam_policy\",\"google_compute_subnetwork_iam_binding\",\"google_compute_subnetwork_iam_member\",\"google_compute_subnetwork_iam_policy\",\"google_dataproc_cluster_iam_binding\",\"google_dataproc_cluster_iam_member\",\"google_dataproc_cluster_iam_policy\",\"google_dns_managed_zone_iam_binding\",\"google_dns_managed_zone_iam_member\",\"google_dns_managed_zone_iam_policy\",\"google_folder_iam_binding\",\"google_folder_iam_member\",\"google_folder_iam_policy\",\"google_iam_custom_role\",\"google_iam_deny_policy\",\"google_iam_workload_identity_pool\",\"google_iam_workload_identity_pool_provider\",\"google_iap_app_engine_service_iam_member\",\"google_iap_web_backend_service_iam_binding\",\"google_iap_web_backend_service_iam_member\",\"google_iap_web_backend_service_iam_policy\",\"google_iap_web_iam_binding\",\"google_iap_web_iam_member\",\"google_iap_web_iam_policy\",\"google_iap_web_type_app_engine_iam_binding\",\"google_kms_crypto_key_iam_binding\",\"google_kms_crypto_key_iam_member\",\"google_kms_crypto_key_iam_policy\",\"google_kms_iam_binding\",\"google_kms_iam_member\",\"google_kms_key_ring\",\"google_kms_key_ring_iam_binding\",\"google_kms_key_ring_iam_member\",\"google_kms_key_ring_iam_policy\",\"google_kms_key_ring_import_job\",\"google_kms_secret_ciphertext\",\"google_logging_log_view_iam_binding\",\"google_logging_log_view_iam_member\",\"google_logging_log_view_iam_policy\",\"google_notebooks_instance_iam_binding\",\"google_notebooks_instance_iam_member\",\"google_notebooks_instance_iam_policy\",\"google_org_policy_policy\",\"google_organization_iam_binding\",\"google_organization_iam_custom_role\",\"google_organization_iam_member\",\"google_organization_iam_policy\",\"google_os_login_ssh_public_key\",\"google_project_default_service_accounts\",\"google_project_iam_audit_config\",\"google_project_iam_binding\",\"google_project_iam_custom_role\",\"google_project_iam_member\",\"google_project_iam_policy\",\"google_project_organization_policy\",\"google_pubsub_schema_iam_binding\",\"google_pubsub_schema_iam_member\",\"google_pubsub_schema_iam_policy\",\"google_pubsub_subscription_iam_binding\",\"google_pubsub_subscription_iam_member\",\"google_pubsub_subscription_iam_policy\",\"google_pubsub_topic_iam_binding\",\"google_pubsub_topic_iam_member\",\"google_pubsub_topic_iam_policy\",\"google_secret_manager_regional_secret_iam_binding\",\"google_secret_manager_regional_secret_iam_member\",\"google_secret_manager_regional_secret_iam_policy\",\"google_secret_manager_secret_iam_binding\",\"google_secret_manager_secret_iam_member\",\"google_secret_manager_secret_iam_policy\",\"google_service_account\",\"google_service_account_iam_binding\",\"google_service_account_iam_member\",\"google_service_account_iam_policy\",\"google_service_account_key\",\"google_sourcerepo_repository_iam_binding\",\"google_sourcerepo_repository_iam_member\",\"google_spanner_database_iam_binding\",\"google_spanner_database_iam_member\",\"google_spanner_database_iam_policy\",\"google_spanner_instance_iam_binding\",\"google_spanner_instance_iam_member\",\"google_spanner_instance_iam_policy\",\"google_sql_ssl_cert\",\"google_sql_user\",\"google_storage_bucket_access_control\",\"google_storage_bucket_acl\",\"google_storage_bucket_iam_binding\",\"google_storage_bucket_iam_member\",\"google_storage_bucket_iam_policy\",\"google_storage_default_object_access_control\",\"google_storage_default_object_acl\",\"google_storage_hmac_key\",\"google_storage_managed_folder_iam_binding\",\"google_storage_managed_folder_iam_member\",\"google_storage_managed_folder_iam_policy\",\"google_storage_object_access_control\",\"google_storage_object_acl\",\"google_tags_tag_value_iam_binding\",\"google_workbench_instance_iam_binding\",\"google_workbench_instance_iam_member\",\"google_workbench_instance_iam_policy\"],\"projects, folders and settings are not billed\":[\"google_access_context_manager_gcp_user_access_binding\",\"google_artifact_registry_vpcsc_config\",\"google_bigquery_connection\",\"google_bigquery_reservation_assignment\",\"google_billing_budget\",\"google_cloudbuildv2_connection\",\"google_cloudbuildv2_repository\",\"google_compute_project_default_network_tier\",\"google_compute_project_metadata\",\"google_compute_project_metadata_item\",\"google_compute_shared_vpc_host_project\",\"google_compute_shared_vpc_service_project\",\"google_dataproc_autoscaling_policy\",\"google_folder\",\"google_logging_billing_account_exclusion\",\"google_logging_folder_exclusion\",\"google_logging_linked_dataset\",\"google_logging_log_view\",\"google_logging_organization_exclusion\",\"google_logging_project_exclusion\",\"google_logging_saved_query\",\"google_monitoring_custom_service\",\"google_monitoring_dashboard\",\"google_monitoring_group\",\"google_monitoring_monitored_project\",\"google_monitoring_notification_channel\",\"google_monitoring_slo\",\"google_project\",\"google_project_service\",\"google_project_service_identity\",\"google_pubsub_schema\",\"google_usage_export_bucket\"],\"networks, routes and parts of a load balancer are not billed, what crosses or uses them is\":[\"google_compute_backend_bucket\",\"google_compute_backend_bucket_signed_url_key\",\"google_compute_backend_service\",\"google_compute_backend_service_signed_url_key\",\"google_compute_firewall_policy\",\"google_compute_firewall_policy_association\",\"google_compute_firewall_policy_rule\",\"google_compute_global_network_endpoint\",\"google_compute_global_network_endpoint_group\",\"google_compute_health_check\",\"google_compute_http_health_check\",\"google_compute_https_health_check\",\"google_compute_managed_ssl_certificate\",\"google_compute_network\",\"google_compute_network_endpoint\",\"google_compute_network_endpoint_group\",\"google_compute_network_firewall_policy\",\"google_compute_network_firewall_policy_association\",\"google_compute_network_firewall_policy_rule\",\"google_compute_network_firewall_policy_with_rules\",\"google_compute_network_peering\",\"google_compute_network_peering_routes_config\",\"google_compute_organization_security_policy\",\"google_compute_organization_security_policy_association\",\"google_compute_organization_security_policy_rule\",\"google_compute_region_backend_service\",\"google_compute_region_health_check\",\"google_compute_region_network_endpoint\",\"google_compute_region_network_endpoint_group\",\"google_compute_region_network_firewall_policy\",\"google_compute_region_network_firewall_policy_association\",\"google_compute_region_network_firewall_policy_rule\",\"google_compute_region_ssl_certificate\",\"google_compute_region_ssl_policy\",\"google_compute_region_url_map\",\"google_compute_route\",\"google_compute_router\",\"google_compute_router_bgp_peer\",\"google_compute_router_interface\",\"google_compute_router_route_policy\",\"google_compute_service_attachment\",\"google_compute_ssl_certificate\",\"google_compute_ssl_policy\",\"google_compute_subnetwork\",\"google_compute_target_instance\",\"google_compute_target_pool\",\"google_compute_url_map\",\"google_dns_policy\",\"google_dns_response_policy\",\"google_dns_response_policy_rule\",\"google_service_networking_peered_dns_domain\",\"google_service_networking_vpc_service_controls\"],\"it is billed with the instance, database or bucket that it belongs to\":[\"google_bigquery_routine\",\"google_bigtable_app_profile\",\"google_bigtable_gc_policy\",\"google_bigtable_table\",\"google_cloud_run_domain_mapping\",\"google_compute_attached_disk\",\"google_compute_autoscaler\",\"google_compute_disk_resource_policy_attachment\",\"google_compute_instance_group\",\"google_compute_instance_group_membership\",\"google_compute_instance_group_named_port\",\"google_compute_instance_template\",\"google_compute_per_instance_config\",\"google_compute_region_autoscaler\",\"google_compute_region_disk_resource_policy_attachment\",\"google_compute_region_instance_template\",\"google_compute_region_per_instance_config\",\"google_compute_resource_policy\",\"google_compute_router_nat_address\",\"google_memorystore_instance_desired_user_created_endpoints\",\"google_redis_cluster_user_created_connections\",\"google_spanner_database\",\"google_sql_database\",\"google_storage_bucket_object\",\"google_storage_folder\",\"google_storage_managed_folder\",\"google_storage_notification\",\"google_vertex_ai_index_endpoint\"]}");
// src/resources/google/alloydb/cluster.ts
const cluster$2 = sheet({
	type: "google_alloydb_cluster",
	title: "AlloyDB cluster",
	pricing: "cloud.google.com/alloydb/pricing",
	limits: ["Its instances are priced as the google_alloydb_instance that they are; data transfer is not priced."],
	attributes: { cluster_type: text({
		default: "PRIMARY",
		because: "AlloyDB's default"
	}) },
	components: [{
		name: "Storage and backups",
		detail: (r) => r.cluster_type.toLowerCase(),
		unit: "GB-months",
		quantity: () => void 0,
		price: () => unpriced("the prices of AlloyDB's storage and backups are not known")
	}]
});
// src/resources/google/alloydb/instance.ts
const byType = {
	default: void 0,
	because: "the other of both"
};
const attributes$30 = {
	cluster: text(),
	instance_type: text(),
	availability_type: text({
		default: "REGIONAL",
		because: "AlloyDB's default of a primary"
	}),
	activation_policy: text({
		default: "ALWAYS",
		because: "AlloyDB's default"
	}),
	machine_config: block({
		cpu_count: number(byType),
		machine_type: text(byType)
	}, { because: "2 vCPUs, AlloyDB's default" }),
	read_pool_config: block({ node_count: number({
		default: 1,
		because: "one node"
	}) })
};
const references$11 = { home: refersTo("cluster", "google_alloydb_cluster", {}) };
const instance$4 = sheet({
	type: "google_alloydb_instance",
	title: "AlloyDB instance",
	pricing: "cloud.google.com/alloydb/pricing",
	limits: ["Storage and backups are the cluster's; committed use discounts and data transfer are not priced."],
	attributes: attributes$30,
	references: references$11,
	components: [{
		name: "vCPUs and memory",
		detail: (r) => `${(r.instance_type ?? "").toLowerCase().replaceAll("_", " ")}, 8 GiB for each vCPU`,
		unit: "vCPU-hours",
		hourly: true,
		when: (r) => r.activation_policy !== "NEVER",
		quantity: (r) => vcpuOf$1(r).times(nodesOf$5(r)),
		price: (r) => google("AlloyDB", "n2_highmem, per vCPU with 8 GiB", { place: placeOf$1(r) })
	}]
});
function vcpuOf$1({ machine_config: config }) {
	const type = config?.machine_type || void 0;
	const [, cores] = /^n2-highmem-(\d{1,3})$/.exec(type ?? "") ?? [];
	if (type !== void 0 && cores === void 0) unpriced(`the price of the machine type ${type.slice(0, 40)} is not known`);
	return exact(cores ?? config?.cpu_count ?? 2);
}
function nodesOf$5({ instance_type: type, availability_type, read_pool_config: pool }) {
	if (type === "READ_POOL") return pool?.node_count ?? exact(1);
	return exact(availability_type === "ZONAL" ? 1 : 2);
}
function placeOf$1(r) {
	const { home } = r.refs;
	if (home) return home.region;
	return /\/locations\/([^/]+)\//.exec(r.cluster ?? "")?.[1] ?? unpriced("the location of its cluster is not known");
}
// src/resources/google/alloydb/index.ts
const sheets$23 = [cluster$2, instance$4];
// src/resources/google/shared/location.ts
const WIDE = new Map([
	["us", {
		place: "us",
		kind: "Multi-Region",
		continent: "North America"
	}],
	["eu", {
		place: "europe",
		kind: "Multi-Region",
		continent: "Europe"
	}],
	["europe", {
		place: "europe",
		kind: "Multi-Region",
		continent: "Europe"
	}],
	["asia", {
		place: "asia",
		kind: "Multi-Region",
		continent: "Asia"
	}],
	["nam4", {
		place: "nam4",
		kind: "Dual-Region",
		continent: "North America"
	}],
	["eur4", {
		place: "eur4",
		kind: "Dual-Region",
		continent: "Europe"
	}],
	["asia1", {
		place: "asia1",
		kind: "Dual-Region",
		continent: "Asia"
	}]
]);
const CONTINENTS = new Map([
	["africa", "Africa"],
	["asia", "Asia"],
	["australia", "Oceania"],
	["europe", "Europe"],
	["me", "Middle East"],
	["northamerica", "North America"],
	["southamerica", "South America"],
	["us", "North America"]
]);
function continentOf(region) {
	return CONTINENTS.get(region.split(/[-_]/)[0] ?? "");
}
function locationOf(location) {
	const place = location.toLowerCase();
	return WIDE.get(place) ?? {
		place,
		kind: "Regional",
		continent: continentOf(place)
	};
}
// src/resources/google/artifactregistry/destinations.ts
const destinations = [
	"africa_south1",
	"asia_east1",
	"asia_east2",
	"asia_northeast1",
	"asia_northeast2",
	"asia_northeast3",
	"asia_south1",
	"asia_south2",
	"asia_southeast1",
	"asia_southeast2",
	"asia_southeast3",
	"australia_southeast1",
	"australia_southeast2",
	"europe_central2",
	"europe_north1",
	"europe_north2",
	"europe_southwest1",
	"europe_west1",
	"europe_west10",
	"europe_west12",
	"europe_west2",
	"europe_west3",
	"europe_west4",
	"europe_west6",
	"europe_west8",
	"europe_west9",
	"me_central1",
	"me_central2",
	"me_west1",
	"northamerica_northeast1",
	"northamerica_northeast2",
	"northamerica_south1",
	"southamerica_east1",
	"southamerica_west1",
	"us_central1",
	"us_east1",
	"us_east4",
	"us_east5",
	"us_south1",
	"us_west1",
	"us_west2",
	"us_west3",
	"us_west4"
];
// src/resources/google/artifactregistry/repository.ts
const OUT$1 = "monthly_egress_data_transfer_gb";
const usage$22 = {
	storage_gb: usageNumber("GB kept, averaged over the month"),
	...Object.fromEntries(destinations.map((region) => [`${OUT$1}.${region}`, usageNumber(`GB that go to ${region.replaceAll("_", "-")} in a month`)]))
};
const WORDS = "Artifact Registry Network Inter Region Egress";
const ROUTES$1 = {
	"within North America": google("Artifact Registry", `${WORDS} North America to North America`, { place: "us-east1" }),
	"within Europe": google("Artifact Registry", `${WORDS} Europe to Europe`, { place: "europe-north1" }),
	"within Asia": google("Artifact Registry", `${WORDS} AsiaPacfic to AsiaPacfic`, { place: "asia-east1" }),
	"to or from Oceania": google("Artifact Registry", `${WORDS} Intercontinental to/from Oceania`, { place: "global" }),
	"between continents": google("Artifact Registry", `${WORDS} Intercontinental (Excl Oceania)`, { place: "global" })
};
const WITHIN = new Map([
	["North America", "within North America"],
	["Europe", "within Europe"],
	["Asia", "within Asia"]
]);
const repository = sheet({
	type: "google_artifact_registry_repository",
	title: "Artifact Registry repository",
	pricing: "cloud.google.com/artifact-registry/pricing",
	limits: ["Transfer to the internet and scanning for vulnerabilities are not priced."],
	attributes: { location: text() },
	usage: usage$22,
	components: [
		{
			name: "Storage",
			unit: "GB-months",
			quantity: (r) => r.usage["storage_gb"],
			price: google("Artifact Registry", "Artifact Registry Storage", { place: "global" })
		},
		...Object.entries(ROUTES$1).map(([route, price]) => ({
			name: `Data transfer ${route}`,
			unit: "GB",
			when: (r) => !amountOf(r, route).isZero,
			quantity: (r) => amountOf(r, route),
			price
		})),
		{
			name: "Other data transfer",
			unit: "GB",
			when: (r) => !amountOf(r, "without a known price").isZero,
			quantity: (r) => amountOf(r, "without a known price"),
			price: () => unpriced("the price of transfer between its location and a destination is not known")
		}
	]
});
function amountOf(r, route) {
	return destinations.reduce((total, region) => {
		const amount = r.usage[`${OUT$1}.${region}`];
		return amount && routeOf(r.location || r.region, region.replaceAll("_", "-")) === route ? total.plus(amount) : total;
	}, exact(0));
}
function routeOf(location, destination) {
	const { place, kind, continent: from } = locationOf(location);
	const to = continentOf(destination);
	if (place === destination || kind !== "Regional" && from === to) return void 0;
	if (!from || !to) return "without a known price";
	if (from === "Oceania" || to === "Oceania") return "to or from Oceania";
	if (from !== to) return "between continents";
	return WITHIN.get(from) ?? "without a known price";
}
// src/resources/google/artifactregistry/index.ts
const sheets$22 = [repository];
// src/resources/google/bigquery/bi-reservation.ts
const biReservation = sheet({
	type: "google_bigquery_bi_reservation",
	title: "BigQuery BI Engine reservation",
	pricing: "cloud.google.com/bigquery/pricing",
	limits: ["Memory that comes with a commitment for BigQuery editions is not deducted."],
	attributes: { size: number() },
	components: [{
		name: "Memory",
		unit: "GB-hours",
		hourly: true,
		quantity: (r) => (r.size ?? unpriced("size is not set")).over(1024 ** 3),
		price: google("BigQuery", "BI Engine memory")
	}]
});
// src/resources/google/bigquery/dataset.ts
const dataset = sheet({
	type: "google_bigquery_dataset",
	title: "BigQuery dataset",
	pricing: "cloud.google.com/bigquery/pricing",
	limits: ["Tables are priced as the google_bigquery_table that they are.", "Queries that run on the slots of a reservation are not told from those on demand: give only the latter."],
	attributes: {},
	usage: { monthly_queries_tb: usageNumber("TB that on-demand queries of its tables read in a month") },
	components: [{
		name: "Queries",
		detail: () => "on-demand",
		unit: "TB",
		quantity: (r) => r.usage.monthly_queries_tb,
		price: google("BigQuery", "Analysis")
	}]
});
// src/resources/google/bigquery/reservation.ts
const attributes$29 = {
	edition: text(),
	slot_capacity: number(),
	autoscale: block({ max_slots: number({
		default: void 0,
		because: "none"
	}) }, { because: "no autoscaling" })
};
const usage$21 = { slots: usageNumber("slots that are billed on average, those of the baseline and of autoscaling") };
const EDITIONS = new Map([
	["STANDARD", "Standard"],
	["ENTERPRISE", "Enterprise"],
	["ENTERPRISE_PLUS", "Enterprise Plus"]
]);
const reservation$1 = sheet({
	type: "google_bigquery_reservation",
	title: "BigQuery reservation",
	pricing: "cloud.google.com/bigquery/pricing",
	limits: ["Slots that a capacity commitment covers are priced as pay-as-you-go.", "Autoscaling is expected to add no slots; the most is max_slots beyond the baseline."],
	attributes: attributes$29,
	usage: usage$21,
	components: [{
		name: "Slots",
		detail: (r) => `${editionOf(r)}, pay as you go`,
		unit: "slot-hours",
		hourly: true,
		quantity: slotsOf,
		price: (r) => google("BigQuery", `Editions slot-hour ${editionOf(r)} (pay as you go)`)
	}]
});
function editionOf({ edition }) {
	return EDITIONS.get(edition ?? "") ?? unpriced(edition ? `the edition ${edition.slice(0, 40)} is not known` : "edition is not set");
}
function slotsOf(r) {
	const baseline = r.slot_capacity ?? unpriced("slot_capacity is not set");
	const most = () => r.autoscale?.max_slots?.plus(baseline);
	return r.scaled({
		value: r.usage.slots ?? baseline,
		least: () => baseline,
		most,
		by: "autoscale.max_slots"
	});
}
// src/resources/google/bigquery/table.ts
const none$2 = { because: "a table of its own" };
const attributes$28 = {
	view: count(none$2),
	materialized_view: count(none$2),
	external_data_configuration: count(none$2)
};
const usage$20 = {
	monthly_active_storage_gb: usageNumber("GB that changed in the last 90 days, averaged over the month"),
	monthly_long_term_storage_gb: usageNumber("GB that have not changed for 90 days, averaged over the month"),
	monthly_streaming_inserts_mb: usageNumber("MB of streaming inserts (insertAll) in a month"),
	monthly_storage_write_api_gb: usageNumber("GB that the Storage Write API writes in a month"),
	monthly_storage_read_api_tb: usageNumber("TB that the Storage Read API reads in a month")
};
const references$10 = { dataset: refersTo("dataset_id", "google_bigquery_dataset", { storage_billing_model: text({
	default: "LOGICAL",
	because: "BigQuery's default"
}) }) };
const table = sheet({
	type: "google_bigquery_table",
	title: "BigQuery table",
	pricing: "cloud.google.com/bigquery/pricing",
	limits: ["Queries are priced with the google_bigquery_dataset.", "Batch loads and exports are free; data transfer between locations is not priced."],
	attributes: attributes$28,
	usage: usage$20,
	references: references$10,
	free: (r) => {
		if (r.view > 0) return "a view stores nothing: its queries are billed";
		return r.external_data_configuration > 0 ? "its data are stored elsewhere and billed there" : void 0;
	},
	components: [
		{
			name: "Active storage",
			detail: (r) => r.materialized_view > 0 ? "materialized view" : "",
			unit: "GB-months",
			quantity: (r) => r.usage.monthly_active_storage_gb,
			price: (r) => storagePrice$1(r, "Active")
		},
		{
			name: "Long-term storage",
			unit: "GB-months",
			quantity: (r) => r.usage.monthly_long_term_storage_gb,
			price: (r) => storagePrice$1(r, "Long Term")
		},
		{
			name: "Streaming inserts",
			unit: "MB",
			quantity: (r) => r.usage.monthly_streaming_inserts_mb,
			price: (r) => google("BigQuery", "Streaming Insert", { place: placeOf(r) })
		},
		{
			name: "Storage Write API",
			unit: "GB",
			quantity: (r) => r.usage.monthly_storage_write_api_gb,
			price: (r) => apiPrice(r, "Write")
		},
		{
			name: "Storage Read API",
			unit: "TB",
			quantity: (r) => r.usage.monthly_storage_read_api_tb,
			price: (r) => apiPrice(r, "Read")
		}
	]
});
function placeOf(r) {
	const { dataset } = r.refs;
	if (!dataset) r.assume("its dataset is not in this plan; assumed to be in the provider's region");
	return dataset?.region ?? r.region;
}
function storagePrice$1(r, age) {
	if ((r.refs.dataset?.storage_billing_model || "LOGICAL") !== "LOGICAL") unpriced("the price of storage that is billed by its physical size is not known");
	return google("BigQuery", `${age} Logical Storage`, { place: placeOf(r) });
}
function apiPrice(r, api) {
	const place = placeOf(r);
	return google("BigQuery Storage API", `BigQuery Storage API - ${api}`, { place: place === "us-central1" ? "us" : place });
}
// src/resources/google/bigquery/index.ts
const sheets$21 = [
	biReservation,
	dataset,
	reservation$1,
	table
];
// src/resources/google/cloudbuild/trigger.ts
const byDefault$5 = { because: "Cloud Build's default pool" };
const attributes$27 = { build: block({ options: block({
	machine_type: text({
		default: "e2-standard-2",
		because: "Cloud Build's default"
	}),
	worker_pool: text({
		default: void 0,
		...byDefault$5
	})
}, byDefault$5) }, byDefault$5) };
const trigger = sheet({
	type: "google_cloudbuild_trigger",
	title: "Cloud Build trigger",
	pricing: "cloud.google.com/build/pricing",
	limits: ["A build file in the repository may ask for larger machines, which the plan does not say."],
	attributes: attributes$27,
	usage: { monthly_build_minutes: usageNumber("minutes that its builds take in a month") },
	components: [{
		name: "Build minutes",
		detail: machineOf$5,
		unit: "minutes",
		quantity: (r) => r.usage.monthly_build_minutes,
		price: (r) => {
			if (r.build?.options?.worker_pool) unpriced("the price of private pools is not known");
			return google("Cloud Build", machineOf$5(r), { place: "global" });
		}
	}]
});
function machineOf$5({ build }) {
	const machine = (build?.options?.machine_type ?? "UNSPECIFIED").toLowerCase().replaceAll("_", "-");
	return machine === "unspecified" ? "e2-standard-2" : machine;
}
// src/resources/google/cloudbuild/index.ts
const sheets$20 = [trigger];
// src/resources/google/shared/disk.ts
const BALANCED = {
	iops: {
		included: 3e3,
		byDefault: (size) => size.times(6).plus(3e3),
		because: "3,000 IOPS and 6 for each GiB, Google's default"
	},
	throughput: {
		included: 140,
		byDefault: (size) => size.times("1.5").plus(140),
		because: "140 MiB/s and 1.5 for each GiB, Google's default"
	}
};
const notSet$2 = (what) => () => unpriced(`${what} is not set, and Google's default for it is not known`);
const KINDS = new Map([
	["pd-standard", { words: "Storage PD" }],
	["pd-balanced", { words: "Balanced PD" }],
	["pd-ssd", { words: "SSD backed PD" }],
	["pd-extreme", {
		words: "Extreme PD",
		iops: {
			included: 0,
			byDefault: () => exact(1e5),
			because: "as usual for pd-extreme"
		}
	}],
	["hyperdisk-extreme", {
		words: "Hyperdisk Extreme",
		iops: {
			included: 0,
			byDefault: (size) => size.times(1e3).min(exact(35e4)),
			because: "the most that its size can have"
		}
	}],
	["hyperdisk-balanced", {
		words: "Hyperdisk Balanced",
		...BALANCED
	}],
	["hyperdisk-balanced-high-availability", {
		words: "Hyperdisk Balanced High Availability",
		...BALANCED
	}],
	["hyperdisk-throughput", {
		words: "Hyperdisk Throughput",
		throughput: {
			included: 0,
			byDefault: notSet$2("provisioned_throughput"),
			because: ""
		}
	}],
	["hyperdisk-ml", {
		words: "Hyperdisk ML",
		throughput: {
			included: 0,
			byDefault: notSet$2("provisioned_throughput"),
			because: ""
		}
	}]
]);
function diskComponents(of) {
	return [
		{
			name: "Storage",
			detail: (r) => of(r).isRegional ? `${of(r).type}, regional` : of(r).type,
			unit: "GB-months",
			quantity: (r) => of(r).size.times(of(r).count),
			price: (r) => google("Compute Engine", `${wordsOf$3(of(r))} Capacity`, { place: of(r).place })
		},
		performance(of, "iops", "Provisioned IOPS", "IOPS", "IOPS-months"),
		performance(of, "throughput", "Provisioned throughput", "Throughput", "MiBps-months")
	];
}
function performance(of, kind, name, word, unit) {
	const beyond = (disk) => {
		const { included, byDefault, because } = KINDS.get(disk.type)?.[kind] ?? unpriced(`${disk.type} has no ${kind} to provision`);
		const given = disk[kind] ?? byDefault(disk.size);
		if (disk[kind] === void 0) disk.assume(`provisioned_${kind} is not set; assumed ${given.toString()} (${because})`);
		return given.minus(included).max(0);
	};
	return {
		name,
		detail: (r) => {
			const included = KINDS.get(of(r).type)?.[kind]?.included ?? 0;
			return included > 0 ? `${of(r).type}, above ${included.toLocaleString("en")}` : of(r).type;
		},
		unit,
		when: (r) => KINDS.get(of(r).type)?.[kind] !== void 0 && !beyond(of(r)).isZero,
		quantity: (r) => beyond(of(r)).times(of(r).count),
		price: (r) => google("Compute Engine", `${wordsOf$3(of(r))} ${word}`, { place: of(r).place })
	};
}
function kindOf$2(type) {
	return KINDS.get(type) ?? unpriced(`${type} is no disk type that this version knows`);
}
const REGIONAL = new Set([
	"pd-standard",
	"pd-balanced",
	"pd-ssd",
	"hyperdisk-balanced-high-availability"
]);
function wordsOf$3({ type, isRegional }) {
	const { words } = kindOf$2(type);
	if (isRegional && !REGIONAL.has(type)) unpriced(`a regional disk cannot be ${type}`);
	return isRegional && type.startsWith("pd-") ? `Regional ${words}` : words;
}
const SIZES = new Map([
	["pd-standard", 500],
	["pd-balanced", 100],
	["pd-ssd", 100],
	["pd-extreme", 1e3],
	["hyperdisk-balanced", 100],
	["hyperdisk-balanced-high-availability", 100],
	["hyperdisk-extreme", 1e3],
	["hyperdisk-ml", 100],
	["hyperdisk-throughput", 2048]
]);
function defaultSize(type) {
	return exact(SIZES.get(type) ?? unpriced(`the default size of ${type} is not known`));
}
function imageSize(image) {
	return exact(/windows/i.test(image ?? "") ? 50 : 10);
}
// src/resources/google/shared/machine-types.ts
function lastStep(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
function machineTypeOf$1(name) {
	return lastStep(name).replace(/^n1-(?=(?:mega|ultra)mem-\d)/, "m1-");
}
function familyOf(machineType) {
	const family = machineType.split("-")[0] ?? "";
	return family === "custom" ? "n1" : family;
}
const SHARED_CORES = {
	micro: "0.25",
	small: "0.5",
	medium: "1"
};
function customMachine(machineType) {
	const [, family = "n1", cores = "", megabytes = "", extended] = /^(?:([a-z]\d[a-z]?)-)?custom-(\d{1,4}|micro|small|medium)-(\d{1,9})(-ext)?$/.exec(machineType) ?? [];
	if (megabytes === "") return void 0;
	return {
		family,
		vcpu: exact(SHARED_CORES[cores] ?? cores),
		memoryGib: exact(megabytes).over(1024),
		isExtended: extended !== void 0
	};
}
const WITH_GPUS = /^(?:a[2-9]x?|g[2-9])-/;
function specOf(machineType) {
	const custom = customMachine(machineType);
	if (custom) return {
		vcpu: custom.vcpu,
		memoryGib: custom.memoryGib,
		hasGpus: false,
		hasLocalSsd: false
	};
	const machine = googleMachines.find(machineType);
	const unknown = (what) => unpriced(`the ${what} of machine type ${machineType} is not known`);
	return {
		get vcpu() {
			return machine?.vcpu === void 0 ? unknown("number of vCPUs") : exact(machine.vcpu);
		},
		get memoryGib() {
			return machine?.memoryGib === void 0 ? unknown("memory") : exact(machine.memoryGib);
		},
		hasGpus: WITH_GPUS.test(machineType),
		hasLocalSsd: (machine?.localSsdGib ?? 0) > 0 || /-lssd\b/.test(machineType)
	};
}
// src/resources/google/compute/size-of-source.ts
const size = {
	default: void 0,
	because: "the size of its source"
};
const image$1 = { disk_size_gb: number(size) };
const snapshot$1 = { disk_size_gb: number(size) };
const sourceDisk = refersTo("source_disk", ["google_compute_disk", "google_compute_region_disk"], {
	size: number(size),
	type: text({
		default: "pd-standard",
		because: "Google's default"
	})
});
const snapshotSource = { disk: sourceDisk };
function sourceSnapshot(through) {
	return refersTo(through, "google_compute_snapshot", snapshot$1, snapshotSource);
}
const imageSources = {
	image: refersTo("source_image", "google_compute_image", image$1),
	snapshot: sourceSnapshot("source_snapshot"),
	disk: sourceDisk
};
const sourceImage = refersTo("image", "google_compute_image", image$1, imageSources);
function sizeOfSources({ image: from, snapshot: taken, disk }) {
	return from?.disk_size_gb ?? taken?.disk_size_gb ?? taken?.refs.disk?.size ?? disk?.size;
}
// src/resources/google/compute/disk-sheet.ts
const byDefault$4 = {
	default: void 0,
	because: "Google's default by type and size"
};
const source = (because) => ({
	...text({
		default: "",
		because
	}),
	unknown: "one"
});
const attributes$26 = {
	type: text({
		default: "pd-standard",
		because: "Google's default"
	}),
	size: number({
		default: void 0,
		because: "the source's size, else Google's default"
	}),
	image: source("an image outside the plan"),
	snapshot: source("a snapshot outside the plan"),
	source_disk: source("a disk outside the plan"),
	provisioned_iops: number(byDefault$4),
	provisioned_throughput: number(byDefault$4),
	storage_pool: text({
		default: void 0,
		because: "none"
	})
};
const references$9 = {
	image: sourceImage,
	snapshot: sourceSnapshot("snapshot"),
	disk: sourceDisk
};
function diskSheet(type, title, isRegional) {
	return sheet({
		type,
		title,
		pricing: "cloud.google.com/compute/disks-image-pricing",
		limits: ["Snapshots that a schedule takes of it, and asynchronous replication, are not priced."],
		attributes: attributes$26,
		references: references$9,
		free: (r) => r.storage_pool ? "its capacity and performance are bought by its storage pool" : void 0,
		components: diskComponents((r) => diskOf$3(r, isRegional))
	});
}
function diskOf$3(r, isRegional) {
	return {
		get type() {
			return lastStep(r.type);
		},
		get size() {
			return r.size ?? sizeOfSource(r);
		},
		get iops() {
			return r.provisioned_iops;
		},
		get throughput() {
			return r.provisioned_throughput;
		},
		count: exact(1),
		isRegional,
		assume: (text) => r.assume(text)
	};
}
function sizeOfSource(r) {
	const { image: from, snapshot: taken, disk } = r.refs;
	const known = from?.disk_size_gb ?? (from && sizeOfSources(from.refs)) ?? sizeOfSources({
		snapshot: taken,
		disk
	});
	if (known) return known;
	if (disk) return defaultSize(lastStep(disk.type));
	if (taken || r.snapshot || r.source_disk) return unpriced("its size is that of a snapshot or disk which the plan does not have");
	const assumed = from || r.image ? imageSize(r.image) : defaultSize(lastStep(r.type));
	r.assume(`size is not set; assumed ${assumed.toString()} GB, ${from || r.image ? "as Google's public images" : "Google's default for the type"}`);
	return assumed;
}
// src/resources/google/compute/disk.ts
const disk = diskSheet("google_compute_disk", "Compute Engine disk", false);
// src/resources/google/compute/image.ts
const image = sheet({
	type: "google_compute_image",
	title: "Compute Engine image",
	pricing: "cloud.google.com/compute/disks-image-pricing",
	limits: ["Billed is what the image takes after compression: without storage_gb the size of its disk is counted, the most that it can be."],
	attributes: {
		disk_size_gb: number({
			default: void 0,
			because: "the size of its source"
		}),
		storage_locations: texts({ because: "near its source" })
	},
	usage: { storage_gb: usageNumber("GB that the image takes, averaged over the month") },
	references: imageSources,
	components: [{
		name: "Storage",
		unit: "GB-months",
		quantity: (r) => {
			const most = r.usage.storage_gb ?? r.disk_size_gb ?? sizeOfSources(r.refs);
			if (most && !r.usage.storage_gb) r.assume("counted as large as its disk (give usage storage_gb)");
			return most;
		},
		price: (r) => google("Compute Engine", "Storage Image", { place: r.storage_locations[0]?.toLowerCase() || void 0 })
	}]
});
// src/resources/google/shared/licence.ts
const IMAGES = [
	[/byos/, ""],
	[/windows-sql-cloud|(?:^|\/)sql-/, "SQL Server on Windows"],
	[/windows-cloud|(?:^|\/)windows-/, "Windows Server"],
	[/rhel-sap-cloud|(?:^|\/)rhel-\d[\w-]*-sap/, "RHEL for SAP"],
	[/rhel-cloud|(?:^|\/)rhel-/, "RHEL"],
	[/suse-sap-cloud|(?:^|\/)sles-\d[\w-]*-sap/, "SLES for SAP"],
	[/suse-cloud|(?:^|\/)sles-/, "SLES"],
	[/ubuntu-os-pro-cloud|(?:^|\/)ubuntu-pro-/, "Ubuntu Pro"]
];
function premiumSystemOf(image) {
	if (image === void 0) return void 0;
	return IMAGES.find(([pattern]) => pattern.test(image.toLowerCase()))?.[1] || void 0;
}
const SMALLEST = new Set(["f1-micro", "g1-small"]);
function isPerVcpu(system, machineType) {
	return system.startsWith("RHEL") || system === "Windows Server" && !SMALLEST.has(machineType);
}
const RED_HAT = "Licensing Fee for Red Hat Enterprise Linux";
const RED_HAT_SAP = `${RED_HAT} for SAP with High Availability and Update Services`;
const WINDOWS = "Licensing Fee for Windows Server Datacenter Edition";
const SUSE = "Licensing Fee for SUSE Linux Enterprise Server";
const SUSE_SAP = "Licensing Fee for SLES For SAP License";
function licencePrice(system, machineType, vcpu) {
	return google("Compute Engine", wordsOf$2(system, machineType, vcpu), { place: "global" });
}
function wordsOf$2(system, machineType, vcpu) {
	const on = SMALLEST.has(machineType) ? ` on ${machineType}` : "";
	const large = vcpu.lt(128) ? "with 9 to 127 VCPU" : void 0;
	switch (system) {
		case "Windows Server": return WINDOWS + (on || " (CPU cost)");
		case "RHEL": return `${RED_HAT} on VM ${vcpu.gt(8) ? large ?? "with 128 VCPU or more" : "with up to 8 VCPU"}`;
		case "RHEL for SAP": return `${RED_HAT_SAP} on VM ${vcpu.gt(8) ? large ?? "with 128 or more VCPU" : "with up to 8 VCPU"}`;
		case "SLES": return SUSE + on;
		case "SLES for SAP": return `${SUSE_SAP} on VM ${vcpu.lt(4) ? "with 1 to 3 VCPU" : vcpu.gt(4) ? "with 6 or more VCPU" : "with 4 VCPU"}`;
		default: return unpriced(`the fee of ${system} images has no known billing words`);
	}
}
// src/resources/google/shared/sustained-use.ts
const UP_TO_20 = [
	"1",
	"0.8678",
	"0.733",
	"0.6"
];
const UP_TO_30 = [
	"1",
	"0.8",
	"0.6",
	"0.4"
];
const QUARTERS = new Map([...[
	"c2",
	"n2",
	"n2d"
].map((family) => [family, UP_TO_20]), ...[
	"f1",
	"g1",
	"m1",
	"m2",
	"n1"
].map((family) => [family, UP_TO_30])]);
function sustainedUse(family, hours = HOURS_A_MONTH) {
	const quarters = QUARTERS.get(family);
	if (!quarters || hours.isZero) return void 0;
	const length = HOURS_A_MONTH.over(quarters.length);
	let paid = Exact.zero;
	for (const [at, rate] of quarters.entries()) {
		const inQuarter = hours.minus(length.times(at)).max(exact(0)).min(length);
		paid = paid.plus(inQuarter.times(rate));
	}
	const factor = paid.over(hours.min(HOURS_A_MONTH));
	return factor.equals(1) ? void 0 : {
		factor,
		because: `sustained use discount for ${hours.toString()} hours a month: ${factor.times(100).toFixed(2)} % of the list price`
	};
}
// src/resources/google/shared/machine.ts
const GPUS = new Map([
	["nvidia-tesla-k80", "Nvidia Tesla K80 GPU"],
	["nvidia-tesla-p4", "Nvidia Tesla P4 GPU"],
	["nvidia-tesla-p100", "Nvidia Tesla P100 GPU"],
	["nvidia-tesla-v100", "Nvidia Tesla V100 GPU"],
	["nvidia-tesla-t4", "Nvidia Tesla T4 GPU"],
	["nvidia-tesla-a100", "Nvidia Tesla A100 GPU"]
]);
const CUSTOM = new Map([
	["n1", ["Custom Instance", "6.5"]],
	["n2", ["N2 Custom Instance", "8"]],
	["n2d", ["N2D AMD Custom Instance", "8"]],
	["n4", ["N4 Custom Instance", "8"]],
	["n4d", ["N4D Custom Instance", "8"]],
	["e2", ["E2 Instance", "8"]]
]);
function machineComponents(of) {
	const share = (r) => of(r).isSpot || of(r).count.isZero ? void 0 : sustainedUse(familyOf(of(r).type), of(r).hours);
	const price = (r, words) => billed(of(r), words);
	return [
		{
			name: "Instance usage",
			detail: (r) => [purchaseOf$1(of(r)), of(r).type].join(", "),
			unit: "hours",
			hourly: true,
			when: (r) => !customMachine(of(r).type),
			quantity: (r) => runningOf(of(r)),
			price: (r) => google("Compute Engine", `Machine type ${of(r).type}`, {
				purchase: purchaseOf$1(of(r)),
				place: of(r).place
			}),
			share
		},
		...customComponents(of).map((component) => ({
			...component,
			share
		})),
		{
			name: "GPU",
			detail: (r) => [purchaseOf$1(of(r)), ...of(r).accelerators.map(({ type }) => type)].join(", "),
			unit: "hours",
			hourly: true,
			when: (r) => of(r).accelerators.length > 0 && !specOf(of(r).type).hasGpus,
			quantity: (r) => runningOf(of(r)).times(gpuOf(of(r)).count),
			price: (r) => price(r, GPUS.get(gpuOf(of(r)).type) ?? unpriced(`the billing words of ${gpuOf(of(r)).type} are not known`)),
			share
		},
		{
			name: "Local SSD",
			detail: (r) => purchaseOf$1(of(r)),
			unit: "GB-months",
			when: (r) => !of(r).localSsdGib.isZero && !specOf(of(r).type).hasLocalSsd,
			quantity: (r) => runningOf(of(r)).times(of(r).localSsdGib),
			price: (r) => price(r, "SSD backed Local Storage")
		},
		...licenceComponents(of)
	];
}
function customComponents(of) {
	const custom = (r) => customMachine(knownType(of(r)) ?? "");
	const line = (name, word, unit, amount) => ({
		name,
		detail: (r) => [purchaseOf$1(of(r)), of(r).type].join(", "),
		unit,
		hourly: true,
		when: (r) => {
			const machine = custom(r);
			return machine !== void 0 && !amount(machine).isZero;
		},
		quantity: (r) => runningOf(of(r)).times(amount(custom(r))),
		price: (r) => customPrice(of(r), word)
	});
	return [
		line("vCPUs", "Core", "vCPU-hours", ({ vcpu }) => vcpu),
		line("Memory", "Ram", "GB-hours", (machine) => machine.memoryGib.minus(extendedGib(machine))),
		line("Extended memory", "Extended", "GB-hours", extendedGib)
	];
}
function knownType(machine) {
	try {
		return machine.type;
	} catch (error) {
		if (error instanceof Unpriceable) return void 0;
		throw error;
	}
}
function wordsOf$1(machineType) {
	const family = familyOf(machineType);
	return CUSTOM.get(family) ?? unpriced(`custom machines of the family ${family} have no known billing words`);
}
function customPrice(machine, word) {
	const [words] = wordsOf$1(machine.type);
	const product = word === "Extended" ? `${words.replace("Custom", "Custom Extended")} Ram` : `${words} ${word}`;
	const spot = machine.isSpot ? "Spot Preemptible " : "";
	return google("Compute Engine", spot + product, {
		purchase: purchaseOf$1(machine),
		place: machine.place
	});
}
function extendedGib({ family, vcpu, memoryGib, isExtended }) {
	const [, gibPerVcpu] = CUSTOM.get(family) ?? ["", "0"];
	const included = isExtended ? vcpu.times(gibPerVcpu) : memoryGib;
	return memoryGib.minus(included.min(memoryGib));
}
function licenceComponents(of) {
	return [true, false].map((byVcpu) => ({
		name: "Operating system licence",
		detail: (r) => premiumSystemOf(of(r).image) ?? "",
		unit: byVcpu ? "vCPU-hours" : "hours",
		hourly: true,
		when: (r) => {
			const system = premiumSystemOf(of(r).image);
			return system !== void 0 && isPerVcpu(system, of(r).type) === byVcpu;
		},
		quantity: (r) => runningOf(of(r)).times(byVcpu ? specOf(of(r).type).vcpu : 1),
		price: (r) => licencePrice(premiumSystemOf(of(r).image) ?? "", of(r).type, specOf(of(r).type).vcpu)
	}));
}
function billed({ isSpot, place }, words) {
	return google("Compute Engine", isSpot ? `${words} attached to Spot Preemptible VMs` : words, {
		purchase: isSpot ? "spot" : "on-demand",
		place
	});
}
function runningOf({ count, hours }) {
	return running(count, hours);
}
function purchaseOf$1({ isSpot }) {
	return isSpot ? "spot" : "on-demand";
}
function gpuOf({ accelerators }) {
	const [first, ...others] = accelerators;
	if (!first) return unpriced("it has no GPU");
	if (others.some(({ type }) => type !== first.type)) unpriced("it has GPUs of several types");
	return {
		type: first.type,
		count: others.reduce((sum, { count }) => sum.plus(count), first.count)
	};
}
// src/resources/google/compute/scheduling.ts
const standard = {
	default: "STANDARD",
	because: "Google's default"
};
const scheduling = block({
	preemptible: flag({
		default: false,
		because: "Google's default"
	}),
	provisioning_model: text(standard),
	node_affinities: count({ because: "no sole-tenant node" })
});
function isSpot({ scheduling: given }) {
	const model = given?.provisioning_model ?? standard.default;
	if (!["STANDARD", "SPOT"].includes(model)) unpriced(`machines of the provisioning model ${model} have no known price`);
	return model === "SPOT" || given?.preemptible === true;
}
// src/resources/google/compute/instance.ts
const byDefault$3 = {
	default: void 0,
	because: "Google's default by type and size"
};
const bootDisk$1 = {
	source: text({
		default: void 0,
		because: "a disk made with the instance"
	}),
	initialize_params: block({
		image: text({
			default: void 0,
			because: "an image without a licence fee"
		}),
		size: number({
			default: void 0,
			because: "the image's size"
		}),
		type: text({
			default: "pd-standard",
			because: "Google's default"
		}),
		provisioned_iops: number(byDefault$3),
		provisioned_throughput: number(byDefault$3),
		storage_pool: text({
			default: void 0,
			because: "none"
		})
	})
};
const attributes$25 = {
	machine_type: text(),
	boot_disk: block(bootDisk$1),
	scratch_disk: blocks({ size: number({
		default: 375,
		because: "GB of one local SSD, Google's default"
	}) }),
	guest_accelerator: blocks({
		type: text(),
		count: number({
			default: 1,
			because: "one GPU"
		})
	}),
	scheduling,
	network_interface: blocks({ access_config: blocks({ nat_ip: text({
		default: void 0,
		because: "an address that lives as long as the instance"
	}) }) }),
	network_performance_config: block({ total_egress_bandwidth_tier: text({
		default: "DEFAULT",
		because: "Google's default"
	}) }),
	confidential_instance_config: block({
		enable_confidential_compute: flag(),
		confidential_instance_type: text()
	}),
	desired_status: text({
		default: "RUNNING",
		because: "Google's default"
	})
};
const usage$19 = { monthly_hrs: usageNumber("hours a month in which it runs") };
const references$8 = {
	address: refersTo("network_interface.access_config.nat_ip", "google_compute_address", {}),
	image: refersTo("boot_disk.initialize_params.image", "google_compute_image", { disk_size_gb: number({
		default: void 0,
		because: "its source's"
	}) })
};
const instance$3 = sheet({
	type: "google_compute_instance",
	title: "Compute Engine instance",
	pricing: "cloud.google.com/compute/all-pricing",
	limits: [
		"Disks that are attached to it are priced as the google_compute_disk that they are.",
		"Licence fees are known for images of Windows Server, Red Hat and SUSE; versions cost the same.",
		"Committed use discounts and data transfer are not priced."
	],
	attributes: attributes$25,
	usage: usage$19,
	references: references$8,
	components: [
		...machineComponents(machineOf$4),
		{
			name: "External IP address",
			detail: (r) => isSpot(r) ? "spot" : "standard",
			unit: "hours",
			hourly: true,
			when: (r) => addressesOf$1(r) > 0,
			quantity: (r) => running(machineOf$4(r).count.times(addressesOf$1(r)), r.usage.monthly_hrs),
			price: (r) => {
				const words = isSpot(r) ? "External IP Charge on a Spot Preemptible VM" : "External IP Charge on a Standard VM";
				return google("Compute Engine", words, {
					place: "global",
					purchase: isSpot(r) ? "spot" : "on-demand"
				});
			}
		},
		{
			name: "Tier_1 networking",
			unit: "hours",
			hourly: true,
			when: (r) => r.network_performance_config?.total_egress_bandwidth_tier === "TIER_1",
			quantity: (r) => machineOf$4(r).count,
			price: () => unpriced("the price of Tier_1 networking by machine type is not known")
		},
		{
			name: "Confidential VM",
			unit: "hours",
			hourly: true,
			when: isConfidential,
			quantity: (r) => machineOf$4(r).count,
			price: () => unpriced("the price of Confidential VM service is not known")
		}
	],
	parts: [part({
		name: "boot_disk",
		each: bootDisks,
		components: diskComponents((disk) => disk)
	})]
});
function machineOf$4(r) {
	return {
		get type() {
			return machineTypeOf$1(r.machine_type || unpriced("machine_type is not set"));
		},
		get count() {
			return runs$2(r) ? exact(1) : exact(0);
		},
		get isSpot() {
			return isSpot(r);
		},
		get hours() {
			return r.usage.monthly_hrs;
		},
		get accelerators() {
			return r.guest_accelerator.map(({ type, count }) => ({
				type: lastStep(type || unpriced("guest_accelerator has no type")),
				count
			})).filter(({ count }) => !count.isZero);
		},
		get localSsdGib() {
			return sum(r.scratch_disk.map(({ size }) => size));
		},
		get image() {
			return r.boot_disk?.initialize_params?.image;
		}
	};
}
function runs$2(r) {
	if (r.desired_status === "SUSPENDED") unpriced("the memory of a suspended machine has no known billing words");
	if (r.scheduling?.node_affinities) unpriced("it runs on a sole-tenant node, which is billed in its stead");
	if (r.desired_status !== "RUNNING") r.assume(`desired_status is ${r.desired_status}: it does not run`);
	return r.desired_status === "RUNNING";
}
function addressesOf$1({ network_interface, refs }) {
	if (refs.address) return 0;
	return network_interface.reduce((total, { access_config }) => total + access_config.filter(({ nat_ip }) => !nat_ip).length, 0);
}
function isConfidential({ confidential_instance_config: config }) {
	return config !== void 0 && (config.enable_confidential_compute === true || Boolean(config.confidential_instance_type));
}
function bootDisks(r) {
	if (!r.boot_disk) return [];
	const { source, initialize_params: given } = r.boot_disk;
	if (source && !given || given?.storage_pool) return [];
	return [{
		get type() {
			return lastStep(given?.type ?? "pd-standard");
		},
		get size() {
			return given?.size ?? sizeOfImage$1(r, given?.image);
		},
		get iops() {
			return given?.provisioned_iops;
		},
		get throughput() {
			return given?.provisioned_throughput;
		},
		count: exact(1),
		isRegional: false,
		assume: (text) => r.assume(text)
	}];
}
function sizeOfImage$1(r, image) {
	const known = r.refs.image?.disk_size_gb;
	if (known) return known;
	const size = imageSize(image);
	r.assume(`the size of the boot disk is the image's; assumed ${size.toString()} GB, as Google's public images`);
	return size;
}
// src/resources/google/compute/instance-template.ts
const byDefault$2 = {
	default: void 0,
	because: "Google's default by type and size"
};
const templateAttributes = {
	machine_type: text(),
	disk: blocks({
		type: text({
			default: void 0,
			because: "a persistent disk"
		}),
		disk_type: text({
			default: "pd-standard",
			because: "Google's default"
		}),
		disk_size_gb: number({
			default: void 0,
			because: "the image's size"
		}),
		source_image: text({
			default: void 0,
			because: "an image without a licence fee"
		}),
		source: text({
			default: void 0,
			because: "a disk made with the instance"
		}),
		provisioned_iops: number(byDefault$2),
		provisioned_throughput: number(byDefault$2)
	}),
	guest_accelerator: blocks({
		type: text(),
		count: number({
			default: 1,
			because: "one GPU"
		})
	}),
	scheduling,
	network_interface: blocks({ access_config: count({ because: "no external address" }) })
};
function machinesOf(template, running, type) {
	return {
		get type() {
			return machineTypeOf$1(type() || template.machine_type || unpriced("machine_type is not set"));
		},
		get count() {
			if (template.scheduling?.node_affinities) unpriced("they run on sole-tenant nodes, which are billed in their stead");
			return running();
		},
		get isSpot() {
			return isSpot(template);
		},
		get accelerators() {
			return template.guest_accelerator.map(({ type, count: each }) => ({
				type: lastStep(type || unpriced("guest_accelerator has no type")),
				count: each
			})).filter(({ count: each }) => !each.isZero);
		},
		get localSsdGib() {
			return sum(template.disk.filter(isScratch).map(({ disk_size_gb: size }) => size ?? exact(375)));
		},
		get image() {
			return template.disk[0]?.source_image;
		}
	};
}
function addressesOf({ network_interface: interfaces }) {
	return interfaces.reduce((total, { access_config }) => total + access_config, 0);
}
function disksOf(template, running, assume) {
	return template.disk.filter((disk) => !isScratch(disk) && !disk.source).map((disk) => ({
		get type() {
			return lastStep(disk.disk_type);
		},
		get size() {
			return disk.disk_size_gb ?? sizeOfImage(disk.source_image, assume);
		},
		get iops() {
			return disk.provisioned_iops;
		},
		get throughput() {
			return disk.provisioned_throughput;
		},
		get count() {
			return running();
		},
		isRegional: false,
		assume
	}));
}
function isScratch({ type, disk_type }) {
	return type === "SCRATCH" || lastStep(disk_type) === "local-ssd";
}
function sizeOfImage(image, assume) {
	const size = imageSize(image);
	assume(`the size of a disk is the image's; assumed ${size.toString()} GB, as Google's public images`);
	return size;
}
// src/resources/google/compute/template-bill.ts
function templateComponents(of) {
	return [...machineComponents((r) => {
		const made = of(r);
		return machinesOf(made.template, () => made.running, () => made.machineType);
	}), {
		name: "External IP addresses",
		detail: (r) => isSpot(of(r).template) ? "spot" : "standard",
		unit: "hours",
		hourly: true,
		when: (r) => addressesOf(of(r).template) > 0,
		quantity: (r) => of(r).running.times(addressesOf(of(r).template)),
		price: (r) => {
			const spot = isSpot(of(r).template);
			return google("Compute Engine", spot ? "External IP Charge on a Spot Preemptible VM" : "External IP Charge on a Standard VM", {
				place: "global",
				purchase: spot ? "spot" : "on-demand"
			});
		}
	}];
}
function templateDisks(of) {
	return part({
		name: "disk",
		each: (r) => {
			const made = of(r);
			return disksOf(made.template, () => made.running, made.assume);
		},
		components: diskComponents((disk) => disk)
	});
}
// src/resources/google/compute/instance-from-template.ts
const own = count({ because: "as its template has it" });
const attributes$24 = {
	machine_type: text({
		default: void 0,
		because: "as its template has it"
	}),
	boot_disk: own,
	attached_disk: own,
	scratch_disk: own,
	guest_accelerator: own,
	network_interface: own,
	scheduling: own
};
const references$7 = { template: refersTo("source_instance_template", ["google_compute_instance_template", "google_compute_region_instance_template"], templateAttributes) };
const instanceFromTemplate = sheet({
	type: "google_compute_instance_from_template",
	title: "Compute Engine instance from a template",
	pricing: "cloud.google.com/compute/all-pricing",
	limits: ["One that overrides more of its template than the machine type has no price; data transfer is not priced."],
	attributes: attributes$24,
	references: references$7,
	free: (r) => {
		if (!r.refs.template) unpriced("its instance template is not in this plan");
		return r.boot_disk + r.attached_disk + r.scratch_disk + r.guest_accelerator + r.network_interface + r.scheduling > 0 ? unpriced("it overrides blocks of its template") : void 0;
	},
	components: templateComponents(templated$1),
	parts: [templateDisks(templated$1)]
});
function templated$1(r) {
	return {
		get template() {
			return r.refs.template ?? unpriced("its instance template is not in this plan");
		},
		running: exact(1),
		get machineType() {
			return r.machine_type;
		},
		assume: (text) => r.assume(text)
	};
}
// src/resources/google/compute/instance-group-manager.ts
const attributes$23 = {
	target_size: number({
		default: void 0,
		because: "the autoscaler decides"
	}),
	version: count({ because: "one template" })
};
const usage$18 = { instances: usageNumber("instances that run on average") };
const scaler = { autoscaling_policy: block({
	min_replicas: number(),
	max_replicas: number(),
	mode: text({
		default: "ON",
		because: "Google's default"
	})
}) };
const references$6 = {
	template: refersTo("version.instance_template", ["google_compute_instance_template", "google_compute_region_instance_template"], templateAttributes),
	zonal: referredBy("google_compute_autoscaler", "target", scaler),
	regional: referredBy("google_compute_region_autoscaler", "target", scaler),
	named: referredBy("google_compute_per_instance_config", "instance_group_manager", {}),
	namedRegional: referredBy("google_compute_region_per_instance_config", "region_instance_group_manager", {})
};
const instanceGroupManager = sheet({
	type: ["google_compute_instance_group_manager", "google_compute_region_instance_group_manager"],
	title: "Managed instance group",
	pricing: "cloud.google.com/compute/all-pricing",
	limits: ["The number of instances is target_size, else the autoscaler's least; low and high are min_replicas and max_replicas.", "A group of several versions is priced as the first of them; standby pools and data transfer are not priced."],
	attributes: attributes$23,
	usage: usage$18,
	references: references$6,
	free: (r) => r.refs.template ? void 0 : unpriced("its instance template is not in this plan"),
	components: templateComponents(templated),
	parts: [templateDisks(templated)]
});
function templated(r) {
	return {
		get template() {
			return templateOf(r);
		},
		get running() {
			return instancesOf$3(r);
		},
		assume: (text) => r.assume(text)
	};
}
function templateOf(r) {
	const found = r.refs.template ?? unpriced("its instance template is not in this plan");
	if (r.version > 1) r.assume(`priced as the first of ${r.version} versions`);
	return found;
}
function sizeOf$2(r) {
	const named = r.refs.named.length + r.refs.namedRegional.length;
	return named > 0 ? exact(named).max(r.target_size ?? 0) : r.target_size;
}
function instancesOf$3(r) {
	const found = scalerOf(r);
	const said = r.usage.instances ?? sizeOf$2(r);
	if (!found) return said ?? unpriced("target_size is not set, and no autoscaler in this plan targets it");
	const { autoscaling_policy: policy, address } = found;
	const value = said ?? policy?.min_replicas ?? unpriced("min_replicas is not set");
	if (!said) r.assume("it scales by itself: counted at the least, min_replicas (give usage instances)");
	return r.scaled({
		value,
		least: () => policy?.min_replicas,
		most: () => policy?.max_replicas,
		by: "max_replicas",
		of: address
	});
}
function scalerOf(r) {
	const [found] = [...r.refs.zonal, ...r.refs.regional];
	return found?.autoscaling_policy?.mode === "OFF" ? void 0 : found;
}
// src/resources/google/compute/machine-image.ts
const machineImage = sheet({
	type: "google_compute_machine_image",
	title: "Compute Engine machine image",
	pricing: "cloud.google.com/compute/disks-image-pricing",
	attributes: {},
	usage: { storage_gb: usageNumber("GB that the image takes, averaged over the month") },
	components: [{
		name: "Storage",
		unit: "GB-months",
		quantity: (r) => r.usage.storage_gb,
		price: google("Compute Engine", "Storage Machine Image")
	}]
});
// src/resources/google/compute/region-commitment.ts
const resources$1 = blocks({
	type: text(),
	amount: number()
});
const attributes$22 = {
	plan: text(),
	type: text({
		default: "GENERAL_PURPOSE",
		because: "Google's default"
	}),
	category: text({
		default: "MACHINE",
		because: "Google's default"
	}),
	resources: resources$1
};
const FAMILIES = new Map([
	["GENERAL_PURPOSE", ""],
	["N1", ""],
	["N2", "N2 "],
	["N2D", "N2D AMD "],
	["N4", "N4 "],
	["N4A", "N4A "],
	["N4D", "N4D "],
	["E2", "E2 "],
	["C2D", "C2D AMD "],
	["C3", "C3 "],
	["C3D", "C3D "],
	["C4", "C4 "],
	["C4A", "C4A Arm "],
	["C4D", "C4D "]
]);
const TERMS = new Map([["TWELVE_MONTH", "commit/1yr"], ["THIRTY_SIX_MONTH", "commit/3yr"]]);
const regionCommitment = sheet({
	type: "google_compute_region_commitment",
	title: "Committed use of Compute Engine",
	pricing: "cloud.google.com/compute/docs/instances/committed-use-discounts-overview",
	limits: ["Machines that it covers are priced on demand as the resources that they are: the commitment is not deducted there."],
	attributes: attributes$22,
	parts: [part({
		name: "resources",
		each: committed,
		components: [
			line$3("vCPUs", "vCPU-hours", "VCPU", "Cpu", 1),
			line$3("Memory", "GB-hours", "MEMORY", "Ram", 1024),
			{
				name: "Other resources",
				unit: "hours",
				hourly: true,
				when: ({ type }) => type !== "VCPU" && type !== "MEMORY",
				quantity: ({ amount }) => amount ?? unpriced("resources.amount is not set"),
				price: () => unpriced("the billing words of what is committed to are not known")
			}
		]
	})]
});
function line$3(name, unit, type, word, per) {
	return {
		name,
		detail: ({ purchase }) => purchase,
		unit,
		hourly: true,
		when: (one) => one.type === type,
		quantity: ({ amount }) => amount?.over(per) ?? unpriced("resources.amount is not set"),
		price: ({ words, purchase }) => google("Compute Engine", `Commitment v1: ${words}${word}`, { purchase })
	};
}
function committed(r) {
	return r.resources.map((one) => ({
		get type() {
			return one.type;
		},
		get amount() {
			return one.amount;
		},
		get words() {
			if (r.category !== "MACHINE") unpriced("commitments to licences have no known billing words");
			const family = r.type === "GENERAL_PURPOSE" ? r.type : r.type.slice(r.type.lastIndexOf("_") + 1);
			return FAMILIES.get(family) ?? unpriced("the billing words of its type are not known");
		},
		get purchase() {
			return TERMS.get(r.plan ?? "") ?? unpriced("its plan is neither TWELVE_MONTH nor THIRTY_SIX_MONTH");
		}
	}));
}
// src/resources/google/compute/region-disk.ts
const regionDisk = diskSheet("google_compute_region_disk", "Compute Engine regional disk", true);
// src/resources/google/compute/reservation.ts
const attributes$21 = { specific_reservation: block({
	count: number(),
	instance_properties: block({
		machine_type: text(),
		guest_accelerators: blocks({
			accelerator_type: text(),
			accelerator_count: number()
		}),
		local_ssds: blocks({ disk_size_gb: number({
			default: 375,
			because: "GB of one local SSD, Google's default"
		}) })
	})
}) };
const reservation = sheet({
	type: "google_compute_reservation",
	title: "Compute Engine reservation",
	pricing: "cloud.google.com/compute/all-pricing",
	limits: ["Reserved machines cost the same whether they run or not; machines of the plan that use them up are counted once more as the resources that they are.", "Licences and disks are billed with the machines."],
	attributes: attributes$21,
	components: machineComponents(machineOf$3)
});
function machineOf$3({ specific_reservation: reserved }) {
	const properties = reserved?.instance_properties;
	return {
		get type() {
			return machineTypeOf$1(properties?.machine_type || unpriced("the machine type that is reserved is not set"));
		},
		get count() {
			return reserved?.count ?? unpriced("specific_reservation.count is not set");
		},
		isSpot: false,
		get accelerators() {
			return (properties?.guest_accelerators ?? []).map(({ accelerator_type: type, accelerator_count: count }) => ({
				type: lastStep(type || unpriced("guest_accelerators has no accelerator_type")),
				count: count ?? exact(1)
			})).filter(({ count }) => !count.isZero);
		},
		get localSsdGib() {
			return sum((properties?.local_ssds ?? []).map(({ disk_size_gb: size }) => size));
		},
		image: void 0
	};
}
// src/resources/google/compute/index.ts
const sheets$19 = [
	disk,
	image,
	instance$3,
	instanceFromTemplate,
	instanceGroupManager,
	machineImage,
	regionCommitment,
	regionDisk,
	reservation,
	sheet({
		type: "google_compute_snapshot",
		title: "Compute Engine snapshot",
		pricing: "cloud.google.com/compute/disks-image-pricing",
		limits: ["Billed is what has changed since the snapshot before, after compression: without storage_gb the size of the disk is counted, the most that it can be.", "Traffic of snapshots to other regions is not priced."],
		attributes: {
			disk_size_gb: number({
				default: void 0,
				because: "the size of its disk"
			}),
			storage_locations: texts({ because: "the region of its disk" }),
			snapshot_type: text({
				default: "STANDARD",
				because: "Google's default"
			})
		},
		usage: { storage_gb: usageNumber("GB that the snapshot takes, averaged over the month") },
		references: { disk: sourceDisk },
		components: [{
			name: "Storage",
			unit: "GB-months",
			quantity: (r) => {
				const most = r.usage.storage_gb ?? r.disk_size_gb ?? sizeOfSources(r.refs);
				if (most && !r.usage.storage_gb) r.assume("counted as large as its disk (give usage storage_gb)");
				return most;
			},
			price: (r) => {
				if (r.snapshot_type !== "STANDARD") unpriced("the price of archive snapshots is not known");
				return google("Compute Engine", "Storage PD Snapshot", { place: r.storage_locations[0]?.toLowerCase() || void 0 });
			}
		}]
	})
];
// src/resources/google/dataflow/job.ts
const usage$17 = {
	monthly_batch_vcpu_hours: usageNumber("hours of a month that all vCPUs of batch workers take"),
	monthly_batch_memory_gb_hours: usageNumber("hours of a month times GB of batch workers"),
	monthly_batch_shuffle_gb: usageNumber("GB that Dataflow Shuffle processes in a month"),
	monthly_streaming_vcpu_hours: usageNumber("hours of a month that all vCPUs of streaming workers take"),
	monthly_streaming_memory_gb_hours: usageNumber("hours of a month times GB of streaming workers"),
	monthly_streaming_engine_units: usageNumber("compute units of Streaming Engine in a month")
};
const job = sheet({
	type: ["google_dataflow_flex_template_job", "google_dataflow_job"],
	title: "Dataflow job",
	pricing: "cloud.google.com/dataflow/pricing",
	limits: ["A plan does not say whether a job is batch or streaming, nor how long it runs: give what it is billed for.", "Disks, GPUs, Dataflow Prime and FlexRS are not priced."],
	attributes: {},
	usage: usage$17,
	components: [
		line$2("vCPUs", "batch", "vCPU-hours", "monthly_batch_vcpu_hours", "vCPU Time Batch"),
		line$2("Memory", "batch", "GB-hours", "monthly_batch_memory_gb_hours", "RAM Time Batch"),
		line$2("Shuffle", "batch", "GB", "monthly_batch_shuffle_gb", "batch shuffle"),
		line$2("vCPUs", "streaming", "vCPU-hours", "monthly_streaming_vcpu_hours", "vCPU Time Streaming"),
		line$2("Memory", "streaming", "GB-hours", "monthly_streaming_memory_gb_hours", "RAM Time Streaming"),
		line$2("Streaming Engine", "streaming", "unit-hours", "monthly_streaming_engine_units", "streaming engine compute unit")
	]
});
function line$2(name, kind, unit, key, words) {
	return {
		name,
		detail: () => kind,
		unit,
		quantity: (r) => r.usage[key],
		price: google("Cloud Dataflow", words)
	};
}
// src/resources/google/dataflow/index.ts
const sheets$18 = [job];
// src/resources/google/dataproc/nodes.ts
const because$1 = "Dataproc's default";
const disks = { disk_config: block({
	boot_disk_size_gb: number({
		default: void 0,
		because: because$1
	}),
	boot_disk_type: text({
		default: "pd-standard",
		because: because$1
	}),
	num_local_ssds: number({
		default: 0,
		because: "none"
	})
}, { because: because$1 }) };
const nodeAttributes$1 = {
	num_instances: number({
		default: void 0,
		because: because$1
	}),
	machine_type: text(),
	accelerators: blocks({
		accelerator_type: text(),
		accelerator_count: number({
			default: 1,
			because: "one GPU"
		})
	}, { because: "none" }),
	...disks
};
const secondaryAttributes = {
	num_instances: number({
		default: 0,
		because: because$1
	}),
	preemptibility: text({
		default: "PREEMPTIBLE",
		because: because$1
	}),
	...disks
};
function nodesOf$4(given) {
	return {
		machine: machineOf$2(given),
		disk: diskOf$2(given)
	};
}
function machineOf$2({ config, count, machineType, isSpot }) {
	return {
		get type() {
			return lastStep(machineType() || unpriced("machine_type is not set, and Dataproc's default is not known"));
		},
		get count() {
			return count();
		},
		get isSpot() {
			return isSpot?.() ?? false;
		},
		get accelerators() {
			return (config.accelerators ?? []).map((one) => ({
				type: lastStep(one.accelerator_type || unpriced("accelerators has no type")),
				count: one.accelerator_count
			}));
		},
		get localSsdGib() {
			return (config.disk_config?.num_local_ssds ?? exact(0)).times(375);
		},
		image: void 0
	};
}
function diskOf$2({ config, count, diskGb, assume }) {
	return {
		get type() {
			return lastStep(config.disk_config?.boot_disk_type ?? "pd-standard");
		},
		get size() {
			return config.disk_config?.boot_disk_size_gb ?? exact(diskGb);
		},
		iops: void 0,
		throughput: void 0,
		get count() {
			return count();
		},
		isRegional: false,
		assume
	};
}
const nodeLines = [...machineComponents(({ machine }) => machine), ...diskComponents(({ disk }) => disk)];
// src/resources/google/dataproc/cluster.ts
const byDefault$1 = { because: "Dataproc's default" };
const attributes$20 = {
	virtual_cluster_config: count({ because: "a cluster of virtual machines" }),
	cluster_config: block({
		master_config: block(nodeAttributes$1, byDefault$1),
		worker_config: block(nodeAttributes$1, byDefault$1),
		preemptible_worker_config: block(secondaryAttributes, byDefault$1),
		software_config: block({ override_properties: block({ alone: {
			...flag({
				default: false,
				...byDefault$1
			}),
			from: "dataproc:dataproc.allow.zero.workers"
		} }, byDefault$1) }, byDefault$1)
	})
};
const usage$16 = { workers: usageNumber("workers that run on average, where the cluster scales by itself") };
const references$5 = { policy: refersTo("cluster_config.autoscaling_config.policy_uri", "google_dataproc_autoscaling_policy", { worker_config: block({
	min_instances: number({
		default: 2,
		...byDefault$1
	}),
	max_instances: number()
}) }) };
const DISK_GB = {
	primary: 500,
	secondary: 100
};
const cluster$1 = sheet({
	type: "google_dataproc_cluster",
	title: "Dataproc cluster",
	pricing: "cloud.google.com/dataproc/pricing",
	limits: ["It is priced as running all month, whatever its lifecycle says; secondary workers as set, whatever an autoscaling policy says.", "External addresses, licences of images, data transfer and Dataproc Metastore are not priced."],
	attributes: attributes$20,
	usage: usage$16,
	references: references$5,
	free: (r) => r.virtual_cluster_config > 0 ? unpriced("clusters on Kubernetes are not priced") : void 0,
	components: [{
		name: "Dataproc fee",
		unit: "vCPU-hours",
		hourly: true,
		quantity: (r) => sum([
			...masters(r),
			...workers(r),
			...secondaries(r)
		].map(({ machine }) => specOf(machine.type).vcpu.times(machine.count))),
		price: google("Cloud Dataproc", "Licensing Fee for Google Cloud Dataproc (CPU cost)", { place: "global" })
	}],
	parts: [
		part({
			name: "master_config",
			each: masters,
			components: nodeLines
		}),
		part({
			name: "worker_config",
			each: workers,
			components: nodeLines
		}),
		part({
			name: "preemptible_worker_config",
			each: secondaries,
			components: nodeLines
		})
	]
});
function masters(r) {
	const config = r.cluster_config?.master_config;
	return [nodesOf$4({
		config: config ?? { disk_config: void 0 },
		diskGb: DISK_GB.primary,
		assume: (text) => r.assume(text),
		count: () => config?.num_instances ?? exact(1),
		machineType: () => config?.machine_type
	})];
}
function workers(r) {
	const config = r.cluster_config?.worker_config;
	if (isAlone(r)) return [];
	return [nodesOf$4({
		config: config ?? { disk_config: void 0 },
		diskGb: DISK_GB.primary,
		assume: (text) => r.assume(text),
		count: () => workersOf(r),
		machineType: () => config?.machine_type
	})];
}
function secondaries(r) {
	const config = r.cluster_config?.preemptible_worker_config;
	if (!config || config.num_instances.isZero) return [];
	const machineType = () => r.cluster_config?.worker_config?.machine_type;
	const isSpot = () => config.preemptibility !== "NON_PREEMPTIBLE";
	return [nodesOf$4({
		config,
		count: () => config.num_instances,
		machineType,
		isSpot,
		diskGb: DISK_GB.secondary,
		assume: (text) => r.assume(text)
	})];
}
function isAlone({ cluster_config: config }) {
	return config?.software_config?.override_properties?.alone === true && (config.worker_config?.num_instances ?? exact(0)).isZero;
}
function workersOf(r) {
	const { policy } = r.refs;
	const set = r.cluster_config?.worker_config?.num_instances ?? exact(2);
	if (!policy) return set;
	const bounds = policy.worker_config;
	const most = () => bounds?.max_instances;
	return r.scaled({
		value: r.usage.workers ?? set,
		least: () => bounds?.min_instances,
		most,
		by: "worker_config.max_instances",
		of: policy.address
	});
}
// src/resources/google/dataproc/index.ts
const sheets$17 = [cluster$1];
// src/resources/google/dns/index.ts
const sheets$16 = [sheet({
	type: "google_dns_managed_zone",
	title: "Cloud DNS zone",
	pricing: "cloud.google.com/dns/pricing",
	limits: ["The lower prices of accounts with more than 25 zones are not known."],
	attributes: {},
	components: [{
		name: "Managed zone",
		unit: "months",
		quantity: () => 1,
		price: google("Cloud DNS", "ManagedZone", { place: "global" })
	}]
}), sheet({
	type: "google_dns_record_set",
	title: "Cloud DNS record",
	pricing: "cloud.google.com/dns/pricing",
	limits: ["The lower price of more than a billion queries is not known."],
	attributes: { routing_policy: count({ because: "none" }) },
	usage: { monthly_queries: usageNumber("queries for the record in a month") },
	components: [{
		name: "Queries",
		unit: "queries",
		quantity: (r) => r.usage.monthly_queries,
		price: (r) => r.routing_policy > 0 ? unpriced("the price of queries that a routing policy answers is not known") : google("Cloud DNS", "DNS Query (port 53)", { place: "global" })
	}]
})];
// src/resources/google/filestore/instance.ts
const attributes$19 = {
	tier: text(),
	file_shares: blocks({ capacity_gb: number() })
};
const instance$2 = sheet({
	type: "google_filestore_instance",
	title: "Filestore instance",
	pricing: "cloud.google.com/filestore/pricing",
	limits: ["Neither capacity nor provisioned performance has a known price."],
	attributes: attributes$19,
	components: [{
		name: "Capacity",
		detail: (r) => `${r.tier ?? ""}, ${capacityOf$1(r).toString()} GB`,
		unit: "GB-months",
		quantity: capacityOf$1,
		price: () => unpriced("the prices of Filestore are not known")
	}]
});
function capacityOf$1(r) {
	return sum(r.file_shares.map(({ capacity_gb: size }) => size ?? unpriced("file_shares.capacity_gb is not set")));
}
// src/resources/google/filestore/index.ts
const sheets$15 = [instance$2];
// src/resources/google/shared/request-time.ts
const SECONDS_A_MONTH = HOURS_A_MONTH.times(3600);
function activeSeconds(requests, durationMs) {
	return durationMs && requests?.times(durationMs.over(100).ceil()).over(10);
}
function idleSeconds(instances, active) {
	const ready = SECONDS_A_MONTH.times(instances);
	return ready.minus(ready.min(active ?? 0));
}
// src/resources/google/functions/function.ts
const attributes$18 = {
	available_memory_mb: number({
		default: 256,
		because: "the provider's default"
	}),
	min_instances: number({
		default: 0,
		because: "Cloud Functions' default"
	})
};
const usage$15 = {
	monthly_function_invocations: usageNumber("invocations in a month"),
	request_duration_ms: usageNumber("milliseconds that an invocation takes on average"),
	monthly_outbound_data_gb: usageNumber("GB that leave the region in a month")
};
const GHZ = new Map([
	["128", "0.2"],
	["256", "0.4"],
	["512", "0.8"],
	["1024", "1.4"],
	["2048", "2.4"],
	["4096", "4.8"],
	["8192", "4.8"]
]);
const cloudFunction = sheet({
	type: "google_cloudfunctions_function",
	title: "Cloud Run function (first generation)",
	pricing: "cloud.google.com/functions/pricing-1stgen",
	limits: ["Builds and the images that they store are not priced."],
	attributes: attributes$18,
	usage: usage$15,
	components: [
		working("CPU", "GHz-seconds", "(1st Gen) CPU", ghzOf),
		working("Memory", "GB-seconds", "(1st Gen) Memory", gbOf),
		idle$1("CPU of idle instances", "GHz-seconds", "idle cpu (min instances)", ghzOf),
		idle$1("Memory of idle instances", "GB-seconds", "(1st Gen) Memory", gbOf),
		{
			name: "Invocations",
			unit: "invocations",
			quantity: (r) => r.usage.monthly_function_invocations,
			price: google("Cloud Run Functions", "(1st Gen) Invocations", { place: "global" })
		},
		{
			name: "Outbound data transfer",
			unit: "GB",
			quantity: (r) => r.usage.monthly_outbound_data_gb,
			price: google("Cloud Run Functions", "(1st Gen) Network Data Transfer Out")
		}
	]
});
function working(name, unit, words, size) {
	return {
		name,
		detail: memoryOf,
		unit,
		quantity: (r) => secondsOf$1(r)?.times(size(r)),
		price: google("Cloud Run Functions", words)
	};
}
function idle$1(name, unit, words, size) {
	return {
		name,
		detail: memoryOf,
		unit,
		when: (r) => !r.min_instances.isZero,
		quantity: (r) => idleSeconds(r.min_instances, secondsOf$1(r)).times(size(r)),
		price: google("Cloud Run Functions", words)
	};
}
function memoryOf({ available_memory_mb: memory }) {
	return `${memory.toString()} MB`;
}
function secondsOf$1({ usage: { monthly_function_invocations: invocations, request_duration_ms: duration } }) {
	return activeSeconds(invocations, duration);
}
function ghzOf({ available_memory_mb: memory }) {
	return exact(GHZ.get(memory.toString()) ?? unpriced(`the GHz of ${memory.toString()} MB are not known`));
}
function gbOf({ available_memory_mb: memory }) {
	return memory.over(1024);
}
// src/resources/google/shared/kubernetes-amount.ts
const FACTORS = new Map([
	["m", "0.001"],
	["", 1],
	["k", 1e3],
	["M", 1e6],
	["G", 1e9],
	["Ki", 1024],
	["Mi", 1024 ** 2],
	["Gi", 1024 ** 3]
]);
function kubernetesAmount(written) {
	const [, figure, suffix = ""] = /^(\d{1,15}(?:\.\d{1,9})?)([A-Za-z]{0,2})$/.exec(written) ?? [];
	const factor = FACTORS.get(suffix);
	return figure !== void 0 && factor !== void 0 ? exact(figure).times(exact(factor)) : unpriced(`the amount "${written.slice(0, 40)}" cannot be read`);
}
function kubernetesGib(written) {
	return kubernetesAmount(written).over(1024 ** 3);
}
// src/resources/google/shared/run-instances.ts
function runComponents(of) {
	return [
		resource("CPU allocation time", "vCPU-seconds", "CPU", of, ({ vcpu }) => vcpu),
		resource("Memory allocation time", "GiB-seconds", "Memory", of, ({ memoryGib }) => memoryGib),
		idle("CPU of idle instances", "vCPU-seconds", "vcpu idle (min instances)", of, ({ vcpu }) => vcpu),
		idle("Memory of idle instances", "GiB-seconds", "Services Memory (Request-based billing)", of, ({ memoryGib }) => memoryGib),
		{
			name: "Requests",
			unit: "requests",
			when: (r) => !of(r).isInstanceBased,
			quantity: (r) => of(r).requests,
			price: google("Cloud Run", "Requests", { place: "global" })
		},
		{
			name: "GPU",
			unit: "hours",
			when: (r) => of(r).hasGpu,
			quantity: (r) => instanceSeconds(of(r))?.over(3600),
			price: () => unpriced("the price of GPUs on Cloud Run is not known")
		}
	];
}
function resource(name, unit, word, of, size) {
	return {
		name,
		detail: (r) => `${billingOf(of(r))} billing`,
		unit,
		quantity: (r) => {
			const one = of(r);
			return (one.isInstanceBased ? instanceSeconds(one) : workingSeconds(one))?.times(size(one));
		},
		price: (r) => google("Cloud Run", `Services ${word} (${billingOf(of(r))} billing)`)
	};
}
function idle(name, unit, words, of, size) {
	return {
		name,
		unit,
		when: (r) => !of(r).isInstanceBased && !of(r).least.isZero,
		quantity: (r) => idleSeconds(of(r).least, workingSeconds(of(r))).times(size(of(r))),
		price: google("Cloud Run", words)
	};
}
function billingOf({ isInstanceBased }) {
	return isInstanceBased ? "Instance-based" : "Request-based";
}
function workingSeconds({ requests, durationMs, concurrency, assume }) {
	const seconds = activeSeconds(requests, durationMs);
	if (seconds && !concurrency) assume("each instance works on one request at a time (give usage concurrent_requests_per_instance)");
	return seconds && concurrency ? seconds.over(concurrency.max(1)) : seconds;
}
function instanceSeconds(one) {
	const { hours, least, most, mostBy } = one;
	if (hours === void 0 && least.isZero) return void 0;
	const value = hours ? hours.times(least.max(1)).over(HOURS_A_MONTH) : least;
	return one.scaled({
		value,
		least: () => least,
		most: () => most,
		by: mostBy
	}).times(SECONDS_A_MONTH);
}
// src/resources/google/functions/function-2.ts
const attributes$17 = { service_config: block({
	available_memory: text({
		default: "256M",
		because: "the provider's default"
	}),
	available_cpu: text({
		default: void 0,
		because: "what goes with the memory"
	}),
	min_instance_count: number({
		default: 0,
		because: "Cloud Run's default"
	}),
	max_instance_count: number({
		default: void 0,
		because: "Cloud Run's default"
	})
}) };
const usage$14 = {
	monthly_function_invocations: usageNumber("invocations in a month"),
	request_duration_ms: usageNumber("milliseconds that an invocation takes on average"),
	concurrent_requests_per_instance: usageNumber("invocations that an instance works on at once, on average")
};
const VCPU = [
	[128, "0.083"],
	[256, "0.167"],
	[512, "0.333"],
	[1024, "0.583"],
	[2048, "1"],
	[8192, "2"],
	[16384, "4"],
	[32768, "8"]
];
const cloudFunction2 = sheet({
	type: "google_cloudfunctions2_function",
	title: "Cloud Run function",
	pricing: "cloud.google.com/run/pricing",
	limits: ["Builds and the images that they store, events of Eventarc and data transfer are not priced."],
	attributes: attributes$17,
	usage: usage$14,
	components: runComponents(instancesOf$2)
});
function instancesOf$2(r) {
	const memory = () => r.service_config?.available_memory ?? "256M";
	return {
		get vcpu() {
			const set = r.service_config?.available_cpu;
			return set ? kubernetesAmount(set) : vcpuOf(memory());
		},
		get memoryGib() {
			return kubernetesGib(memory());
		},
		hasGpu: false,
		get least() {
			return r.service_config?.min_instance_count ?? exact(0);
		},
		get most() {
			return r.service_config?.max_instance_count;
		},
		mostBy: "service_config.max_instance_count",
		isInstanceBased: false,
		get requests() {
			return r.usage.monthly_function_invocations;
		},
		get durationMs() {
			return r.usage.request_duration_ms;
		},
		get concurrency() {
			return r.usage.concurrent_requests_per_instance;
		},
		hours: void 0,
		scaled: (one) => r.scaled(one),
		assume: (text) => r.assume(text)
	};
}
function vcpuOf(memory) {
	const gib = kubernetesGib(memory);
	const [, vcpu] = VCPU.find(([mib]) => !gib.gt(mib / 1024)) ?? [];
	return exact(vcpu ?? unpriced(`the vCPUs that go with ${memory.slice(0, 40)} are not known`));
}
// src/resources/google/functions/index.ts
const sheets$14 = [cloudFunction, cloudFunction2];
// src/resources/google/gke/pool.ts
const none$1 = {
	default: 0,
	because: "none unless set"
};
const byDefault = {
	default: void 0,
	because: "Google's default by type and size"
};
const localSsds = block({ local_ssd_count: number(none$1) }, { because: "none unless set" });
const nodeConfig = {
	machine_type: text(),
	disk_size_gb: number({
		default: 100,
		because: "GKE's default"
	}),
	disk_type: text({
		default: void 0,
		because: "GKE's default"
	}),
	boot_disk: block({
		size_gb: number(byDefault),
		disk_type: text(byDefault),
		provisioned_iops: number(byDefault),
		provisioned_throughput: number(byDefault)
	}, { because: "as disk_size_gb and disk_type say" }),
	image_type: text({
		default: "COS_CONTAINERD",
		because: "GKE's default"
	}),
	preemptible: flag({
		default: false,
		because: "GKE's default"
	}),
	spot: flag({
		default: false,
		because: "GKE's default"
	}),
	flex_start: flag({
		default: false,
		because: "GKE's default"
	}),
	local_ssd_count: number(none$1),
	ephemeral_storage_config: localSsds,
	ephemeral_storage_local_ssd_config: localSsds,
	local_nvme_ssd_block_config: localSsds,
	guest_accelerator: blocks({
		type: text(),
		count: number({
			default: 1,
			because: "one GPU"
		})
	}, { because: "none unless set" })
};
function counts(given) {
	return {
		node_count: number(given),
		initial_node_count: number(given),
		autoscaling: block({
			min_node_count: number(byMinimum),
			total_min_node_count: number(byMinimum),
			max_node_count: number(),
			total_max_node_count: number()
		}),
		node_locations: count({ because: "the cluster's zones" })
	};
}
const byMinimum = {
	default: void 0,
	because: "no minimum"
};
const poolAttributes = {
	...counts(),
	node_config: block(nodeConfig)
};
const inlinePoolAttributes = {
	...counts({
		default: void 0,
		because: "not set"
	}),
	node_config: block(nodeConfig),
	name: text(byDefault)
};
function nodesOf$3(pool, usage, zones, r, block = "") {
	const value = expectedNodes(pool, usage, zones, r.assume);
	const { autoscaling: bounds } = pool;
	if (!bounds || zones.isZero) return value;
	const least = () => bounds.total_min_node_count ?? bounds.min_node_count?.times(zones);
	if (bounds.total_min_node_count) return r.scaled({
		value,
		least,
		most: () => bounds.total_max_node_count,
		by: `${block}autoscaling.total_max_node_count`
	});
	const most = () => bounds.max_node_count ?? bounds.total_max_node_count?.over(zones);
	return r.scaled({
		value: value.over(zones),
		least: () => least()?.over(zones),
		most,
		by: `${block}autoscaling.max_node_count`
	}).times(zones);
}
function expectedNodes(pool, usage, zones, assume) {
	const set = usage ?? pool.node_count;
	if (set) return set.times(zones);
	const { min_node_count: least, total_min_node_count: leastOfAll } = pool.autoscaling ?? {};
	const started = pool.initial_node_count?.times(zones);
	const minimum = leastOfAll ?? least?.times(zones);
	if (!started && !minimum) return defaultNodes(zones, assume);
	if (!minimum) return started;
	const nodes = minimum.max(started ?? 0).max(1);
	assume(`it scales by itself; nodes counted: ${nodes.toString()}`);
	return nodes;
}
function defaultNodes(zones, assume) {
	assume("no number of nodes is set; assumed 3 in each zone, gcloud's default");
	return zones.times(3);
}
function poolComponents(of) {
	return [...machineComponents((r) => machineOf$1(of(r))), ...diskComponents((r) => diskOf$1(of(r)))];
}
function machineOf$1(pool) {
	const { config } = pool;
	return {
		get type() {
			return machineTypeOf$1(config?.machine_type ?? "e2-medium");
		},
		get count() {
			return pool.nodes;
		},
		get isSpot() {
			if (config?.flex_start) unpriced("nodes with flex-start have no known price");
			return config?.preemptible === true || config?.spot === true;
		},
		get accelerators() {
			return (config?.guest_accelerator ?? []).map(({ type, count }) => ({
				type: lastStep(type || unpriced("guest_accelerator has no type")),
				count
			})).filter(({ count }) => !count.isZero);
		},
		get localSsdGib() {
			return ssdsOf(config).times(375);
		},
		get image() {
			return config?.image_type.startsWith("WINDOWS") ? "windows-cloud/gke" : void 0;
		},
		place: pool.place
	};
}
function ssdsOf(config) {
	if (!config) return exact(0);
	return [
		config.ephemeral_storage_config,
		config.ephemeral_storage_local_ssd_config,
		config.local_nvme_ssd_block_config
	].reduce((total, one) => total.plus(one?.local_ssd_count ?? 0), config.local_ssd_count);
}
const DEFAULT_DISK = "pd-balanced";
function diskOf$1(pool) {
	const { config, assume } = pool;
	return {
		get type() {
			const type = config?.boot_disk?.disk_type ?? config?.disk_type;
			if (type === void 0) assume(`disk_type is not set; assumed ${DEFAULT_DISK}, GKE's default since 1.24`);
			return lastStep(type ?? DEFAULT_DISK);
		},
		get size() {
			return config?.boot_disk?.size_gb ?? config?.disk_size_gb ?? exact(100);
		},
		get iops() {
			return config?.boot_disk?.provisioned_iops;
		},
		get throughput() {
			return config?.boot_disk?.provisioned_throughput;
		},
		get count() {
			return pool.nodes;
		},
		isRegional: false,
		place: pool.place,
		assume
	};
}
// src/resources/google/gke/zones.ts
function isZonal({ location }) {
	return location === void 0 || /-[a-z]$/.test(location);
}
function zonesOf(cluster) {
	if (isZonal(cluster)) return exact(1 + cluster.node_locations);
	return exact(cluster.node_locations || 3);
}
// src/resources/google/gke/cluster.ts
const attributes$16 = {
	location: text({
		default: void 0,
		because: "the provider's zone"
	}),
	enable_autopilot: flag({
		default: false,
		because: "GKE's default"
	}),
	remove_default_node_pool: flag({
		default: false,
		because: "the provider's default"
	}),
	initial_node_count: number({
		default: void 0,
		because: "3 in each zone"
	}),
	node_locations: count({ because: "the cluster's default zones" }),
	node_config: block(nodeConfig),
	node_pool: blocks(inlinePoolAttributes)
};
const usage$13 = {
	nodes: usageNumber("nodes of the default pool that run in each zone on average"),
	autopilot_vcpu_count: usageNumber("vCPUs that Autopilot's pods request on average"),
	autopilot_memory_gb: usageNumber("GB of memory that Autopilot's pods request on average"),
	autopilot_ephemeral_storage_gb: usageNumber("GB of ephemeral storage that Autopilot's pods request on average"),
	"node_pool.nodes": usageNumber("nodes of each pool inside the cluster (node_pool[0] and so on) that run in each zone on average")
};
const references$4 = { pools: referredBy("google_container_node_pool", "cluster", { name: text({
	default: void 0,
	because: "a generated name"
}) }) };
const cluster = sheet({
	type: "google_container_cluster",
	title: "GKE cluster",
	pricing: "cloud.google.com/kubernetes-engine/pricing",
	limits: [
		"The monthly credit for one zonal or Autopilot cluster of an account is not deducted; extended support and other editions are not priced.",
		"Autopilot's pods are priced as general-purpose ones.",
		"Nodes that auto-provisioning adds, external addresses of public nodes and data transfer are not priced."
	],
	attributes: attributes$16,
	usage: usage$13,
	references: references$4,
	components: [
		{
			name: "Cluster management",
			detail: kindOf$1,
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => google("Kubernetes Engine", `${kindOf$1(r)} Kubernetes Clusters`, { place: "global" })
		},
		pods("Autopilot vCPUs", "mCPU-hours", "mCPU", (r) => r.usage.autopilot_vcpu_count?.times(1e3)),
		pods("Autopilot memory", "GB-hours", "Memory", (r) => r.usage.autopilot_memory_gb),
		pods("Autopilot ephemeral storage", "GB-hours", "Ephemeral Storage", (r) => r.usage.autopilot_ephemeral_storage_gb)
	],
	parts: [part({
		name: "default_pool",
		each: defaultPool,
		components: poolComponents((pool) => pool)
	}), part({
		name: "node_pool",
		each: inlinePools,
		components: poolComponents((pool) => pool)
	})]
});
function pods(name, unit, word, quantity) {
	return {
		name,
		unit,
		hourly: true,
		when: (r) => r.enable_autopilot,
		quantity,
		price: google("Kubernetes Engine", `Autopilot Pod ${word} Requests`)
	};
}
function kindOf$1(r) {
	if (r.enable_autopilot) return "Autopilot";
	return isZonal(r) ? "Zonal" : "Regional";
}
function defaultPool(r) {
	if (r.enable_autopilot || r.remove_default_node_pool || r.node_pool.length > 0) return [];
	return [{
		get config() {
			return r.node_config;
		},
		get nodes() {
			const perZone = r.usage.nodes ?? r.initial_node_count;
			return perZone ? perZone.times(zonesOf(r)) : defaultNodes(zonesOf(r), (text) => r.assume(text));
		},
		assume: (text) => r.assume(text)
	}];
}
function inlinePools(r) {
	if (r.enable_autopilot) return [];
	const elsewhere = new Set(r.node_pool.length > 0 ? r.refs.pools.map(({ name }) => name) : []);
	return r.node_pool.flatMap((pool, at) => {
		if (pool.name !== void 0 && elsewhere.has(pool.name)) return [];
		return {
			get config() {
				return pool.node_config;
			},
			get nodes() {
				const zones = pool.node_locations ? exact(pool.node_locations) : zonesOf(r);
				return nodesOf$3(pool, r.usageAt("node_pool.nodes", at), zones, r, `node_pool[${at}].`);
			},
			assume: (text) => r.assume(text)
		};
	});
}
// src/resources/google/gke/node-pool.ts
const location = {
	default: void 0,
	because: "the cluster's location"
};
const attributes$15 = {
	...poolAttributes,
	location: text(location)
};
const usage$12 = { nodes: usageNumber("nodes that run in each zone on average") };
const references$3 = { cluster: refersTo("cluster", "google_container_cluster", {
	location: text({
		default: void 0,
		because: "the provider's zone"
	}),
	node_locations: count({ because: "the cluster's default zones" })
}) };
const nodePool = sheet({
	type: "google_container_node_pool",
	title: "GKE node pool",
	pricing: "cloud.google.com/kubernetes-engine/pricing",
	limits: ["A pool that scales by itself is expected at its minimum; low and high are the autoscaler's.", "External addresses of public nodes and data transfer are not priced."],
	attributes: attributes$15,
	usage: usage$12,
	references: references$3,
	components: poolComponents(poolOf)
});
function poolOf(r) {
	return {
		get config() {
			return r.node_config;
		},
		get nodes() {
			return nodesOf$3(r, r.usage.nodes, zones(r), r);
		},
		get place() {
			return r.location === void 0 ? r.refs.cluster?.region : void 0;
		},
		assume: (text) => r.assume(text)
	};
}
function zones(r) {
	const { cluster } = r.refs;
	if (r.node_locations) return exact(r.node_locations);
	if (cluster) return zonesOf(cluster);
	if (!isZonal(r)) r.assume("its cluster, which may name the zones, is not in the plan; assumed three zones");
	return zonesOf(r);
}
// src/resources/google/gke/index.ts
const sheets$13 = [cluster, nodePool];
// src/resources/google/kms/crypto-key.ts
const attributes$14 = {
	version_template: block({
		algorithm: text({
			default: "GOOGLE_SYMMETRIC_ENCRYPTION",
			because: "Cloud KMS's default"
		}),
		protection_level: text({
			default: "SOFTWARE",
			because: "the provider's default"
		})
	}, { because: "a symmetric key in software, Cloud KMS's default" }),
	skip_initial_version_creation: flag({
		default: false,
		because: "the provider's default"
	})
};
const usage$11 = {
	key_versions: usageNumber("key versions that are not destroyed, on average"),
	monthly_key_operations: usageNumber("cryptographic operations in a month")
};
const SYMMETRIC = {
	versions: "Active software symmetric key versions",
	operations: "Cryptographic operations with a software symmetric key"
};
const HSM_P256 = {
	versions: "Active HSM ECDSA P-256 key versions",
	operations: "HSM cryptographic operations with an ECDSA P-256 key"
};
const cryptoKey = sheet({
	type: "google_kms_crypto_key",
	title: "Cloud KMS key",
	pricing: "cloud.google.com/kms/pricing",
	limits: ["Each rotation adds a version, which is billed until it is destroyed: give usage key_versions.", "Only operations that are billed by number are priced, not single-tenant HSMs."],
	attributes: attributes$14,
	usage: usage$11,
	components: [{
		name: "Key versions",
		detail: kindOf,
		unit: "months",
		quantity: versionsOf,
		price: (r) => priceOf(r, "versions")
	}, {
		name: "Operations",
		detail: kindOf,
		unit: "operations",
		quantity: (r) => r.usage.monthly_key_operations,
		price: (r) => priceOf(r, "operations")
	}]
});
function versionsOf(r) {
	return r.usage.key_versions ?? (r.skip_initial_version_creation ? void 0 : exact(1));
}
function kindOf({ version_template: template }) {
	return template ? `${template.protection_level.toLowerCase()}, ${template.algorithm}` : "software, GOOGLE_SYMMETRIC_ENCRYPTION";
}
function priceOf(r, what) {
	const kind = kindOf(r);
	const words = {
		"software, GOOGLE_SYMMETRIC_ENCRYPTION": SYMMETRIC,
		"hsm, EC_SIGN_P256_SHA256": HSM_P256
	}[kind];
	return google("Cloud Key Management Service (KMS)", words?.[what] ?? unpriced(`the price of such keys is not known: ${kind.slice(0, 80)}`), { place: "global" });
}
// src/resources/google/kms/index.ts
const sheets$12 = [cryptoKey];
// src/resources/google/logging/log-volume.ts
const logVolume = {
	name: "Logging data",
	unit: "GB",
	quantity: (r) => r.usage.monthly_logging_data_gb,
	price: google("Cloud Logging", "Log Volume", { place: "global" })
};
// src/resources/google/logging/bucket-config.ts
const INCLUDED_DAYS = 30;
const bucketConfig = sheet({
	type: [
		"google_logging_billing_account_bucket_config",
		"google_logging_folder_bucket_config",
		"google_logging_organization_bucket_config",
		"google_logging_project_bucket_config"
	],
	title: "Cloud Logging bucket",
	pricing: "cloud.google.com/stackdriver/pricing",
	limits: ["Network logs that Google vends at a price of their own are priced as other logs."],
	attributes: {
		bucket_id: text({
			default: void 0,
			because: "not _Required"
		}),
		retention_days: number({
			default: INCLUDED_DAYS,
			because: "the provider's default"
		})
	},
	usage: { monthly_logging_data_gb: usageNumber("GB of logs that are stored in a month") },
	free: (r) => r.bucket_id === "_Required" ? "the bucket _Required is not billed" : void 0,
	components: [logVolume, {
		name: "Retention",
		detail: () => "beyond 30 days",
		unit: "GB-months",
		when: (r) => r.retention_days.gt(INCLUDED_DAYS),
		quantity: () => void 0,
		price: () => unpriced("the price of keeping logs beyond 30 days is not known")
	}]
});
// src/resources/google/logging/sink.ts
const ELSEWHERE = /^(?:bigquery|pubsub|storage)\.googleapis\.com\//;
// src/resources/google/logging/index.ts
const sheets$11 = [bucketConfig, sheet({
	type: [
		"google_logging_billing_account_sink",
		"google_logging_folder_sink",
		"google_logging_organization_sink",
		"google_logging_project_sink"
	],
	title: "Cloud Logging sink",
	pricing: "cloud.google.com/stackdriver/pricing",
	limits: ["Routing costs nothing; what arrives in a bucket, dataset or topic is priced there."],
	attributes: { destination: text({
		default: void 0,
		because: "a log bucket"
	}) },
	usage: { monthly_logging_data_gb: usageNumber("GB a month that Cloud Logging stores because of the sink; give it here or for the log bucket") },
	free: ({ destination, usage }) => usage.monthly_logging_data_gb === void 0 && ELSEWHERE.test(destination ?? "") ? "routing logs is not billed, what arrives is billed at its destination" : void 0,
	components: [logVolume]
})];
// src/resources/google/memorystore/nodes.ts
const nodeAttributes = {
	shard_count: number(),
	replica_count: number({
		default: 0,
		because: "Memorystore's default"
	})
};
function nodesOf$2({ shard_count: shards, replica_count: replicas }) {
	return (shards ?? unpriced("shard_count is not set")).times(replicas.plus(1));
}
const persistence = block({ mode: text({
	default: "DISABLED",
	because: "Memorystore's default"
}) }, { because: "no persistence, Memorystore's default" });
// src/resources/google/memorystore/instance.ts
const attributes$13 = {
	...nodeAttributes,
	node_type: text({
		default: "HIGHMEM_MEDIUM",
		because: "Memorystore's default"
	}),
	persistence_config: persistence,
	automated_backup_config: block({ retention: text({
		default: void 0,
		because: "no automated backups"
	}) }, { because: "no automated backups" })
};
const usage$10 = { backup_storage_gb: usageNumber("GB of backups, averaged over the month") };
const instance$1 = sheet({
	type: "google_memorystore_instance",
	title: "Memorystore for Valkey instance",
	pricing: "cloud.google.com/memorystore/docs/valkey/pricing",
	limits: ["Data transfer between zones and to instances in other regions is not priced."],
	attributes: attributes$13,
	usage: usage$10,
	components: [
		{
			name: "Nodes",
			detail: (r) => r.node_type,
			unit: "hours",
			hourly: true,
			quantity: nodesOf$2,
			price: (r) => google("Memorystore for Valkey", `valkey-${r.node_type.toLowerCase().replaceAll("_", "-")}`)
		},
		{
			name: "AOF persistence",
			unit: "GB-hours",
			hourly: true,
			when: (r) => r.persistence_config?.mode === "AOF",
			quantity: nodesOf$2,
			price: () => unpriced("the price of persistence by append-only files is not known")
		},
		{
			name: "Backups",
			unit: "GB-hours",
			hourly: true,
			when: hasBackups,
			quantity: (r) => r.usage.backup_storage_gb,
			price: () => unpriced("the price of backups is not known")
		}
	]
});
function hasBackups(r) {
	return r.automated_backup_config?.retention !== void 0 || r.usage.backup_storage_gb !== void 0;
}
// src/resources/google/memorystore/redis-cluster.ts
const attributes$12 = {
	...nodeAttributes,
	node_type: text({
		default: "REDIS_HIGHMEM_MEDIUM",
		because: "Memorystore's default"
	}),
	persistence_config: persistence
};
const usage$9 = { backup_storage_gb: usageNumber("GB of backups, averaged over the month") };
const NODES = new Map([
	["REDIS_SHARED_CORE_NANO", ["Shared Core Nano", "1.4"]],
	["REDIS_STANDARD_SMALL", ["Standard Small", "6.5"]],
	["REDIS_HIGHMEM_MEDIUM", ["Default", "13"]],
	["REDIS_HIGHMEM_XLARGE", ["Highmem XLarge", "58"]]
]);
const redisCluster = sheet({
	type: "google_redis_cluster",
	title: "Memorystore for Redis cluster",
	pricing: "cloud.google.com/memorystore/docs/cluster/pricing",
	limits: ["Data transfer between zones and to clusters in other regions is not priced."],
	attributes: attributes$12,
	usage: usage$9,
	components: [
		{
			name: "Cluster nodes",
			detail: (r) => r.node_type,
			unit: "hours",
			hourly: true,
			quantity: nodesOf$2,
			price: (r) => google("Cloud Memorystore for Redis", `Redis Cluster Node ${nodeOf(r)[0]}`)
		},
		{
			name: "AOF persistence",
			unit: "GB-hours",
			hourly: true,
			when: (r) => r.persistence_config?.mode === "AOF",
			quantity: persistedGib,
			price: google("Cloud Memorystore for Redis", "Memorystore for Redis Cluster: AOF Storage")
		},
		{
			name: "Backups",
			unit: "GB-hours",
			hourly: true,
			quantity: (r) => r.usage.backup_storage_gb,
			price: google("Cloud Memorystore for Redis", "Memorystore for Redis Cluster: Backups")
		}
	]
});
function nodeOf({ node_type: type }) {
	return NODES.get(type) ?? unpriced(`the node type ${type.slice(0, 40)} is not known`);
}
function persistedGib(r) {
	r.assume("its append-only files are counted as large as the memory of all nodes, the dearest case");
	return nodesOf$2(r).times(exact(nodeOf(r)[1]));
}
// src/resources/google/memorystore/redis-instance.ts
const attributes$11 = {
	tier: text({
		default: "BASIC",
		because: "the provider's default"
	}),
	memory_size_gb: number(),
	read_replicas_mode: text({
		default: "READ_REPLICAS_DISABLED",
		because: "Memorystore's default"
	})
};
const redisInstance = sheet({
	type: "google_redis_instance",
	title: "Memorystore for Redis instance",
	pricing: "cloud.google.com/memorystore/docs/redis/pricing",
	limits: ["Data transfer is not priced."],
	attributes: attributes$11,
	components: [{
		name: "Redis instance",
		detail: (r) => `${tierOf$1(r).toLowerCase()}, ${capacityOf(sizeOf$1(r))}`,
		unit: "GB-hours",
		hourly: true,
		quantity: sizeOf$1,
		price: (r) => {
			if (r.read_replicas_mode === "READ_REPLICAS_ENABLED") unpriced("the price of instances with read replicas is not known");
			return google("Cloud Memorystore for Redis", `Redis Capacity ${tierOf$1(r)} ${capacityOf(sizeOf$1(r))}`);
		}
	}]
});
function tierOf$1({ tier }) {
	return {
		BASIC: "Basic",
		STANDARD_HA: "Standard"
	}[tier] ?? unpriced(`the tier ${tier.slice(0, 40)} is not known`);
}
function sizeOf$1({ memory_size_gb: size }) {
	return size ?? unpriced("memory_size_gb is not set");
}
const CAPACITIES = [
	["M1", 4],
	["M2", 10],
	["M3", 35],
	["M4", 100]
];
function capacityOf(size) {
	return CAPACITIES.find(([, largest]) => !size.gt(largest))?.[0] ?? "M5";
}
// src/resources/google/memorystore/index.ts
const sheets$10 = [
	instance$1,
	redisCluster,
	redisInstance
];
// src/resources/google/monitoring/metric-volume.ts
const metricVolume = {
	name: "Monitoring data",
	unit: "MB",
	quantity: (r) => r.usage.monthly_monitoring_data_mb,
	price: google("Cloud Monitoring", "Metric Volume", { place: "global" }),
	sharedTiers: true
};
// src/resources/google/monitoring/index.ts
const sheets$9 = [sheet({
	type: "google_logging_metric",
	title: "Log-based metric",
	pricing: "cloud.google.com/stackdriver/pricing",
	limits: ["The logs that it counts are priced with their bucket."],
	attributes: {},
	usage: { monthly_monitoring_data_mb: usageNumber("MB of metric data that it makes in a month") },
	components: [metricVolume]
}), sheet({
	type: "google_monitoring_metric_descriptor",
	title: "Cloud Monitoring custom metric",
	pricing: "cloud.google.com/stackdriver/pricing",
	limits: ["Metrics of Managed Service for Prometheus, which are billed by samples, are not priced."],
	attributes: {},
	usage: {
		monthly_monitoring_data_mb: usageNumber("MB of metric data that are written in a month"),
		monthly_api_calls: usageNumber("time series that read calls of the API return in a month")
	},
	components: [metricVolume, {
		name: "API calls",
		unit: "requests",
		quantity: (r) => r.usage.monthly_api_calls,
		price: google("Cloud Monitoring", "Monitoring API Requests", { place: "global" })
	}]
})];
// src/resources/google/network/address.ts
const attributes$10 = {
	address_type: text({
		default: "EXTERNAL",
		because: "the provider's default"
	}),
	purpose: text({
		default: "",
		because: "none: it is external"
	}),
	ip_version: text({
		default: "IPV4",
		because: "Google's default"
	})
};
const references$2 = {
	machines: referredBy("google_compute_instance", "network_interface.access_config.nat_ip", {
		scheduling,
		desired_status: text({
			default: "RUNNING",
			because: "Google's default"
		})
	}),
	rules: referredBy("google_compute_forwarding_rule", "ip_address", {}),
	globalRules: referredBy("google_compute_global_forwarding_rule", "ip_address", {}),
	gateways: referredBy("google_compute_router_nat", "nat_ips", {})
};
const INTERNAL = new Set([
	"IPSEC_INTERCONNECT",
	"PRIVATE_SERVICE_CONNECT",
	"SHARED_LOADBALANCER_VIP",
	"VPC_PEERING"
]);
const address = sheet({
	type: ["google_compute_address", "google_compute_global_address"],
	title: "External IP address",
	pricing: "cloud.google.com/vpc/network-pricing",
	limits: ["What uses the address is looked for in the plan: instances, forwarding rules and NAT gateways (of several addresses of a gateway, the first).", "Global addresses are priced at the rate of the provider's region."],
	attributes: attributes$10,
	references: references$2,
	free: (r) => {
		if (r.address_type === "INTERNAL" || INTERNAL.has(r.purpose)) return "internal addresses are not billed";
		if (r.ip_version === "IPV6") return "IPv6 addresses are not billed";
		if (r.refs.rules.length + r.refs.globalRules.length > 0) return "an address that a forwarding rule uses is not billed";
	},
	components: [{
		name: "IP address",
		detail: useOf,
		unit: "hours",
		hourly: true,
		quantity: (r) => {
			if (useOf(r) === "unused") r.assume("nothing in this plan is seen to use it: priced as unused");
			return 1;
		},
		price: (r) => {
			const use = useOf(r);
			if (use === "unused") return google("Compute Engine", "Static Ip Charge");
			if (use === "spot VM") return google("Compute Engine", "External IP Charge on a Spot Preemptible VM", {
				place: "global",
				purchase: "spot"
			});
			return google("Compute Engine", "External IP Charge on a Standard VM", { place: "global" });
		}
	}]
});
function useOf(r) {
	const [machine, ...others] = r.refs.machines.filter(({ desired_status: status }) => status === "RUNNING");
	if (machine) {
		const [first, ...rest] = [machine, ...others].map((one) => isSpot(one));
		if (rest.some((spot) => spot !== first)) unpriced("machines of several kinds use it");
		return first ? "spot VM" : "standard VM";
	}
	return r.refs.gateways.length > 0 ? "NAT gateway" : "unused";
}
// src/resources/google/network/external-vpn-gateway.ts
const DESTINATIONS = {
	worldwide: ["worldwide, without China and Australia", "Americas"],
	china: ["to China, without Hong Kong", "China"],
	australia: ["to Australia", "Australia"]
};
const keyOf$1 = (destination) => `monthly_egress_data_transfer_gb.${destination}`;
const usage$8 = Object.fromEntries(Object.entries(DESTINATIONS).map(([key, [name]]) => [keyOf$1(key), usageNumber(`GB of IPSec traffic to the internet in a month, ${name}`)]));
const externalVpnGateway = sheet({
	type: "google_compute_external_vpn_gateway",
	title: "External VPN gateway",
	pricing: "cloud.google.com/network-connectivity/docs/vpn/pricing",
	limits: ["Traffic is priced from the provider's region."],
	attributes: {},
	usage: usage$8,
	components: Object.entries(DESTINATIONS).map(([key, [name, words]]) => ({
		name: `IPSec traffic ${name}`,
		unit: "GB",
		quantity: (r) => r.usage[keyOf$1(key)],
		price: google("Compute Engine", `Network Vpn Internet Data Transfer Out to ${words}`),
		sharedTiers: true
	}))
});
const forwardingRule = sheet({
	type: ["google_compute_forwarding_rule", "google_compute_global_forwarding_rule"],
	title: "Forwarding rule",
	pricing: "cloud.google.com/vpc/network-pricing",
	limits: ["Each rule is priced as an additional one: the minimum charge for the first five of a project and region is not divided among them.", "Global rules are priced at the rate of the provider's region."],
	attributes: {
		load_balancing_scheme: text({
			default: "EXTERNAL",
			because: "the provider's default"
		}),
		target: text({
			default: "",
			because: "a load balancer"
		})
	},
	usage: { monthly_ingress_data_gb: usageNumber("GB that the load balancer takes in, in a month") },
	references: { target: refersTo("target", [
		"google_compute_vpn_gateway",
		"google_compute_region_target_http_proxy",
		"google_compute_region_target_https_proxy",
		"google_compute_region_target_tcp_proxy",
		"google_compute_service_attachment",
		"google_compute_target_grpc_proxy",
		"google_compute_target_http_proxy",
		"google_compute_target_https_proxy",
		"google_compute_target_instance",
		"google_compute_target_pool",
		"google_compute_target_ssl_proxy",
		"google_compute_target_tcp_proxy"
	], {}) },
	free: (r) => {
		return (r.refs.target ? r.refs.target.type === "google_compute_vpn_gateway" : r.target.includes("/targetVpnGateways/")) ? "rules that send traffic to a VPN gateway are not billed" : void 0;
	},
	components: [{
		name: "Forwarding rule",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => {
			if (r.load_balancing_scheme === "INTERNAL_SELF_MANAGED") unpriced("a service mesh is billed by what takes part in it");
			return google("Compute Engine", "Network Load Balancing: Forwarding Rule Additional Service Charge");
		}
	}, {
		name: "Ingress data",
		unit: "GB",
		when: (r) => r.load_balancing_scheme !== "INTERNAL_SELF_MANAGED",
		quantity: (r) => r.usage.monthly_ingress_data_gb,
		price: (r) => google("Compute Engine", `Network ${r.load_balancing_scheme.startsWith("INTERNAL") ? "Internal " : ""}Load Balancing: Data Processing Charge`)
	}]
});
// src/resources/google/network/router-nat.ts
const MOST_MACHINES = 32;
const routerNat = sheet({
	type: "google_compute_router_nat",
	title: "Cloud NAT gateway",
	pricing: "cloud.google.com/nat/pricing",
	limits: ["Reserved addresses (nat_ips) are billed as the google_compute_address that they are."],
	attributes: { nat_ip_allocate_option: text({
		default: "MANUAL_ONLY",
		because: "no addresses of its own"
	}) },
	usage: {
		assigned_vms: usageNumber("machines that use the gateway on average"),
		monthly_data_processed_gb: usageNumber("GB that the gateway processes in a month"),
		auto_allocated_ips: usageNumber("external addresses that the gateway allocates by itself, on average")
	},
	components: [
		{
			name: "Assigned VMs",
			detail: () => `up to ${MOST_MACHINES}`,
			unit: "VM-hours",
			hourly: true,
			quantity: (r) => r.usage.assigned_vms?.min(MOST_MACHINES),
			price: google("Networking", "Networking Cloud Nat Gateway Uptime")
		},
		{
			name: "Data processed",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_processed_gb,
			price: google("Networking", "Networking Cloud Nat Data Processing")
		},
		{
			name: "Allocated IP addresses",
			unit: "hours",
			hourly: true,
			when: (r) => r.nat_ip_allocate_option === "AUTO_ONLY",
			quantity: (r) => r.usage.auto_allocated_ips,
			price: google("Compute Engine", "External IP Charge on a Standard VM", { place: "global" })
		}
	]
});
// src/resources/google/network/egress-routes.ts
const ROUTES = [
	{
		key: "same_region",
		name: "within the same region",
		place: "us-central1>us-east4"
	},
	{
		key: "us_or_canada",
		name: "within the US or Canada",
		place: "us-central1>northamerica-northeast1"
	},
	{
		key: "europe",
		name: "within Europe",
		place: "europe-west1>europe-west3"
	},
	{
		key: "asia",
		name: "within Asia",
		place: "asia-northeast1>asia-northeast3"
	},
	{
		key: "south_america",
		name: "within South America",
		place: "southamerica-east1>southamerica-east1"
	},
	{
		key: "oceania",
		name: "to or from Indonesia and Oceania",
		place: "australia-southeast1>asia-southeast2"
	},
	{
		key: "worldwide",
		name: "between continents, without Oceania",
		place: "europe-north1>asia-southeast1"
	}
];
const keyOf = ({ key }) => `monthly_egress_data_transfer_gb.${key}`;
const egressUsage = Object.fromEntries(ROUTES.map((route) => [keyOf(route), usageNumber(`GB that leave ${route.name} in a month`)]));
function egressComponents(traffic) {
	return ROUTES.map((route) => ({
		name: `${traffic} ${route.name}`,
		unit: "GB",
		quantity: (r) => r.usage[keyOf(route)],
		price: google("Compute Engine", "Network Inter Region Data Transfer Out", { place: route.place })
	}));
}
// src/resources/google/network/service-networking-connection.ts
const serviceNetworkingConnection = sheet({
	type: "google_service_networking_connection",
	title: "Private services connection",
	pricing: "cloud.google.com/vpc/network-pricing",
	attributes: {},
	usage: egressUsage,
	components: egressComponents("Traffic")
});
// src/resources/google/network/target-proxy.ts
function targetProxies(type, title, words) {
	return sheet({
		type,
		title,
		pricing: "cloud.google.com/vpc/network-pricing",
		limits: ["Only load balancers whose proxies run in the team's network are billed for proxy instances; give monthly_proxy_instances for these."],
		attributes: {},
		usage: {
			monthly_proxy_instances: usageNumber("proxy instances that run on average"),
			monthly_data_processed_gb: usageNumber("GB that the proxies process in a month")
		},
		components: [{
			name: "Proxy instances",
			unit: "hours",
			hourly: true,
			quantity: (r) => r.usage.monthly_proxy_instances,
			price: google("Compute Engine", "Network Load Balancing: Forwarding Rule Minimum Service Charge")
		}, {
			name: "Data processed",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_processed_gb,
			price: google("Compute Engine", `${words}: Data Processing Charge`)
		}]
	});
}
const targetProxy = targetProxies([
	"grpc",
	"http",
	"https",
	"ssl",
	"tcp"
].map((kind) => `google_compute_target_${kind}_proxy`), "Target proxy", "Network Load Balancing");
// src/resources/google/network/index.ts
const sheets$8 = [
	address,
	externalVpnGateway,
	forwardingRule,
	targetProxies([
		"http",
		"https",
		"tcp"
	].map((kind) => `google_compute_region_target_${kind}_proxy`), "Regional target proxy", "Network Internal Load Balancing"),
	routerNat,
	serviceNetworkingConnection,
	targetProxy,
	sheet({
		type: ["google_compute_ha_vpn_gateway", "google_compute_vpn_gateway"],
		title: "Cloud VPN gateway",
		pricing: "cloud.google.com/network-connectivity/docs/vpn/pricing",
		limits: ["Its tunnels and reserved addresses are billed as the resources that they are."],
		attributes: {},
		usage: egressUsage,
		components: egressComponents("IPSec traffic")
	}),
	sheet({
		type: "google_compute_vpn_tunnel",
		title: "Cloud VPN tunnel",
		pricing: "cloud.google.com/network-connectivity/docs/vpn/pricing",
		limits: ["Data transfer is priced with the gateway."],
		attributes: {},
		components: [{
			name: "VPN tunnel",
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: google("Networking", "Networking Cloud VPN Tunnel")
		}]
	})
];
// src/resources/google/pubsub/subscription.ts
const none = { because: "subscribers pull, or get pushes" };
const attributes$9 = {
	bigquery_config: count(none),
	cloud_storage_config: count(none)
};
const subscription = sheet({
	type: "google_pubsub_subscription",
	title: "Pub/Sub subscription",
	pricing: "cloud.google.com/pubsub/pricing",
	limits: ["Data transfer between regions and message transforms are not priced.", "Each request counts as 1,000 bytes at least: give what is billed."],
	attributes: attributes$9,
	usage: {
		monthly_message_data_tb: usageNumber("TiB of messages that are delivered in a month"),
		storage_gb: usageNumber("GiB of acknowledged messages that are kept, averaged over the month"),
		snapshot_storage_gb: usageNumber("GiB of the backlogs of snapshots, averaged over the month")
	},
	components: [
		{
			name: "Message delivery",
			detail: (r) => wordsOf(r) === BASIC ? "" : wordsOf(r),
			unit: "TB",
			quantity: (r) => r.usage.monthly_message_data_tb,
			price: (r) => google("Cloud Pub-Sub", wordsOf(r), { place: "global" })
		},
		{
			name: "Retained acknowledged messages",
			unit: "GB-months",
			quantity: (r) => r.usage.storage_gb,
			price: google("Cloud Pub-Sub", "Subscriptions retained acknowledged messages", { place: "global" })
		},
		{
			name: "Snapshot message backlog",
			unit: "GB-months",
			quantity: (r) => r.usage.snapshot_storage_gb,
			price: google("Cloud Pub-Sub", "Snapshots message backlog", { place: "global" })
		}
	]
});
const BASIC = "Message Delivery Basic";
function wordsOf(r) {
	if (r.bigquery_config > 0) return "BigQuery subscription";
	return r.cloud_storage_config > 0 ? "Cloud Storage subscription" : BASIC;
}
// src/resources/google/pubsub/index.ts
const sheets$7 = [subscription, sheet({
	type: "google_pubsub_topic",
	title: "Pub/Sub topic",
	pricing: "cloud.google.com/pubsub/pricing",
	limits: ["Messages that a topic retains, data transfer between regions and message transforms are not priced.", "Each request counts as 1,000 bytes at least: give what is billed."],
	attributes: { ingestion_data_source_settings: count({ because: "messages are published to it" }) },
	usage: { monthly_message_data_tb: usageNumber("TiB of messages that are published in a month") },
	components: [{
		name: "Message ingestion",
		unit: "TB",
		quantity: (r) => r.usage.monthly_message_data_tb,
		price: (r) => {
			if (r.ingestion_data_source_settings > 0) unpriced("the price of importing messages from other services is not known");
			return google("Cloud Pub-Sub", "Message Delivery Basic", { place: "global" });
		}
	}]
})];
// src/resources/google/run/container-limits.ts
const notSet$1 = { because: "1 vCPU and 512 MiB, Cloud Run's defaults" };
const limits = block({
	cpu: text({
		default: "1",
		because: "Cloud Run's default"
	}),
	memory: text({
		default: "512Mi",
		because: "Cloud Run's default"
	}),
	gpu: {
		...text({
			default: "0",
			because: "no GPU"
		}),
		from: "nvidia.com/gpu"
	}
}, notSet$1);
const resources = block({ limits }, notSet$1);
function sizeOf(containers) {
	const all = containers.length > 0 ? containers : [{ resources: void 0 }];
	return {
		get vcpu() {
			return sum(all.map((one) => kubernetesAmount(one.resources?.limits?.cpu ?? "1")));
		},
		get memoryGib() {
			return sum(all.map((one) => kubernetesGib(one.resources?.limits?.memory ?? "512Mi")));
		},
		get hasGpu() {
			return all.some((one) => !kubernetesAmount(one.resources?.limits?.gpu ?? "0").isZero);
		}
	};
}
const serviceUsage = {
	monthly_requests: usageNumber("requests in a month"),
	average_request_duration_ms: usageNumber("milliseconds that a request takes on average"),
	concurrent_requests_per_instance: usageNumber("requests that an instance works on at once, on average"),
	instance_hrs: usageNumber("hours of a month in which each instance runs; only where CPU is always allocated")
};
// src/resources/google/run/service.ts
const unset = { because: "Cloud Run's default" };
const notSet = {
	default: void 0,
	...unset
};
const throttling = {
	...flag(notSet),
	from: "run.googleapis.com/cpu-throttling"
};
const attributes$8 = {
	metadata: block({ annotations: block({
		throttling,
		least: {
			...number(notSet),
			from: "run.googleapis.com/minScale"
		}
	}, unset) }, unset),
	template: block({
		metadata: block({ annotations: block({
			throttling,
			least: {
				...number(notSet),
				from: "autoscaling.knative.dev/minScale"
			},
			most: {
				...number(notSet),
				from: "autoscaling.knative.dev/maxScale"
			}
		}, unset) }, unset),
		spec: block({ containers: blocks({ resources }) })
	})
};
const service = sheet({
	type: "google_cloud_run_service",
	title: "Cloud Run service (first version of the API)",
	pricing: "cloud.google.com/run/pricing",
	limits: ["Data transfer is not priced.", "Instances beyond the least are known by usage only; committed use discounts are not applied."],
	attributes: attributes$8,
	usage: serviceUsage,
	components: runComponents(instancesOf$1)
});
function instancesOf$1(r) {
	const ofRevision = r.template?.metadata?.annotations;
	const ofService = r.metadata?.annotations;
	const size = sizeOf(r.template?.spec?.containers ?? []);
	return {
		get vcpu() {
			return size.vcpu;
		},
		get memoryGib() {
			return size.memoryGib;
		},
		get hasGpu() {
			return size.hasGpu;
		},
		get least() {
			return (ofRevision?.least ?? exact(0)).max(ofService?.least ?? 0);
		},
		get most() {
			return ofRevision?.most;
		},
		mostBy: "template.metadata.annotations",
		get isInstanceBased() {
			return (ofRevision?.throttling ?? ofService?.throttling) === false;
		},
		get requests() {
			return r.usage.monthly_requests;
		},
		get durationMs() {
			return r.usage.average_request_duration_ms;
		},
		get concurrency() {
			return r.usage.concurrent_requests_per_instance;
		},
		get hours() {
			return r.usage.instance_hrs;
		},
		scaled: (one) => r.scaled(one),
		assume: (text) => r.assume(text)
	};
}
// src/resources/google/run/v2-job.ts
const attributes$7 = { template: block({
	task_count: number({
		default: 1,
		because: "the provider's default"
	}),
	template: block({ containers: blocks({ resources }) })
}) };
const usage$7 = {
	monthly_job_executions: usageNumber("executions of the job in a month"),
	average_task_execution_mins: usageNumber("minutes that each task of an execution takes on average")
};
const v2Job = sheet({
	type: "google_cloud_run_v2_job",
	title: "Cloud Run job",
	pricing: "cloud.google.com/run/pricing",
	limits: ["Retries, data transfer and committed use discounts are not priced."],
	attributes: attributes$7,
	usage: usage$7,
	components: [
		line$1("CPU allocation time", "vCPU-seconds", "CPU", (size) => size.vcpu),
		line$1("Memory allocation time", "GiB-seconds", "Memory", (size) => size.memoryGib),
		{
			name: "GPU",
			unit: "hours",
			when: (r) => sizeOf(containersOf(r)).hasGpu,
			quantity: (r) => secondsOf(r)?.over(3600),
			price: () => unpriced("the price of GPUs on Cloud Run is not known")
		}
	]
});
function line$1(name, unit, word, amount) {
	return {
		name,
		unit,
		quantity: (r) => secondsOf(r)?.times(amount(sizeOf(containersOf(r)))),
		price: google("Cloud Run", `Jobs ${word}`)
	};
}
function containersOf(r) {
	return r.template?.template?.containers ?? [];
}
function secondsOf({ template, usage: { monthly_job_executions: executions, average_task_execution_mins: minutes } }) {
	return minutes && executions?.times(template?.task_count ?? 1).times(minutes.max(1)).times(60);
}
// src/resources/google/run/v2-service.ts
const noMinimum = {
	default: 0,
	because: "Cloud Run's default"
};
const attributes$6 = {
	template: block({
		containers: blocks({ resources: block({
			limits,
			cpu_idle: flag({
				default: false,
				because: "the provider's default where resources are set"
			})
		}, { because: "1 vCPU and 512 MiB while it works on requests, Cloud Run's defaults" }) }),
		scaling: block({
			min_instance_count: number(noMinimum),
			max_instance_count: number({
				default: void 0,
				because: "Cloud Run's default"
			})
		}, { because: "no least number of instances" })
	}),
	scaling: block({
		scaling_mode: text({
			default: "AUTOMATIC",
			because: "Cloud Run's default"
		}),
		min_instance_count: number(noMinimum),
		manual_instance_count: number(noMinimum)
	}, { because: "no least number of instances" })
};
const v2Service = sheet({
	type: "google_cloud_run_v2_service",
	title: "Cloud Run service",
	pricing: "cloud.google.com/run/pricing",
	limits: ["Data transfer is not priced.", "Instances beyond the least are known by usage only; committed use discounts are not applied."],
	attributes: attributes$6,
	usage: serviceUsage,
	components: runComponents(instancesOf)
});
function instancesOf(r) {
	const size = sizeOf(r.template?.containers ?? []);
	return {
		get vcpu() {
			return size.vcpu;
		},
		get memoryGib() {
			return size.memoryGib;
		},
		get hasGpu() {
			return size.hasGpu;
		},
		get least() {
			if (isManual(r)) return r.scaling?.manual_instance_count ?? exact(0);
			return (r.template?.scaling?.min_instance_count ?? exact(0)).max(r.scaling?.min_instance_count ?? 0);
		},
		get most() {
			return isManual(r) ? r.scaling?.manual_instance_count : r.template?.scaling?.max_instance_count;
		},
		mostBy: "template.scaling.max_instance_count",
		get isInstanceBased() {
			return (r.template?.containers ?? []).some(({ resources }) => resources?.cpu_idle === false);
		},
		get requests() {
			return r.usage.monthly_requests;
		},
		get durationMs() {
			return r.usage.average_request_duration_ms;
		},
		get concurrency() {
			return r.usage.concurrent_requests_per_instance;
		},
		get hours() {
			return r.usage.instance_hrs;
		},
		scaled: (one) => r.scaled(one),
		assume: (text) => r.assume(text)
	};
}
function isManual({ scaling }) {
	return scaling?.scaling_mode === "MANUAL";
}
// src/resources/google/run/index.ts
const sheets$6 = [
	service,
	v2Job,
	v2Service
];
// src/resources/google/secretmanager/lines.ts
const replicationAttributes = { replication: block({ user_managed: block({ replicas: count({
	because: "one location",
	absent: 1
}) }, { because: "automatic replication" }) }, { because: "automatic replication" }) };
function locationsOf({ replication }) {
	return replication?.user_managed?.replicas ?? 1;
}
const everywhere = { place: "global" };
function secretLines(versions) {
	return [{
		name: "Active secret versions",
		unit: "months",
		quantity: versions,
		price: google("Secret Manager", "Secret version replica storage", everywhere)
	}, {
		name: "Access operations",
		unit: "operations",
		quantity: (r) => r.usage.monthly_access_operations,
		price: google("Secret Manager", "Secret access operations", everywhere)
	}];
}
const rotations = google("Secret Manager", "Secret rotate operations", everywhere);
// src/resources/google/secretmanager/secret.ts
const usage$6 = {
	active_secret_versions: usageNumber("enabled and disabled versions on average that are no resources of their own"),
	monthly_access_operations: usageNumber("access operations in a month"),
	monthly_rotation_notifications: usageNumber("rotation notifications in a month")
};
const secret = sheet({
	type: "google_secret_manager_secret",
	title: "Secret Manager secret",
	pricing: "cloud.google.com/secret-manager/pricing",
	limits: ["Versions that are a google_secret_manager_secret_version are priced there."],
	attributes: replicationAttributes,
	usage: usage$6,
	components: [...secretLines((r) => r.usage.active_secret_versions?.times(locationsOf(r))), {
		name: "Rotation notifications",
		unit: "rotations",
		quantity: (r) => r.usage.monthly_rotation_notifications,
		price: rotations
	}]
});
// src/resources/google/secretmanager/secret-version.ts
const usage$5 = { monthly_access_operations: usageNumber("access operations in a month") };
const references$1 = { secret: refersTo("secret", "google_secret_manager_secret", replicationAttributes) };
// src/resources/google/secretmanager/index.ts
const sheets$5 = [secret, sheet({
	type: "google_secret_manager_secret_version",
	title: "Secret Manager secret version",
	pricing: "cloud.google.com/secret-manager/pricing",
	attributes: {},
	usage: usage$5,
	references: references$1,
	components: secretLines((r) => {
		const { secret } = r.refs;
		if (!secret) r.assume("its secret is not in this plan; assumed one location");
		return secret ? locationsOf(secret) : 1;
	})
})];
// src/resources/google/sql/tier.ts
const SHARED_CORE = new Map([["db-f1-micro", "Micro instance"], ["db-g1-small", "Small instance"]]);
const GIB_PER_VCPU = new Map([
	["n1-standard", "3.75"],
	["n1-highmem", "6.5"],
	["standard", "3.75"],
	["highmem", "6.5"],
	["perf-optimized-N", "8"]
]);
const LARGEST_PLUS = {
	vcpu: 128,
	memoryGib: 864
};
const LIGHTWEIGHT_GIB = "3.75";
function tierOf(name, engine) {
	const shared = SHARED_CORE.get(name);
	if (shared) return { bundle: shared };
	const custom = /^db-custom-(\d{1,4})-(\d{1,9})$/.exec(name);
	if (custom) return {
		vcpu: exact(custom[1] ?? ""),
		memoryGib: exact(custom[2] ?? "").over(1024),
		isPlus: false
	};
	const [, kind = "", cores = ""] = /^db-([a-zA-Z0-9-]+)-(\d{1,4})$/.exec(name) ?? [];
	const vcpu = exact(cores || unpriced(`the tier ${name} is not one that this version knows`));
	const memoryGib = kind === "lightweight" ? exact(LIGHTWEIGHT_GIB) : vcpu.times(GIB_PER_VCPU.get(kind) ?? unpriced(`the tier ${name} is not one that this version knows`));
	if (kind.startsWith("n1-") && engine === "MySQL") return { bundle: `${vcpu.toString()} vCPU + ${memoryGib.toString()}GB RAM` };
	const isPlus = kind.startsWith("perf-");
	return {
		vcpu,
		memoryGib: isPlus && vcpu.equals(LARGEST_PLUS.vcpu) ? exact(LARGEST_PLUS.memoryGib) : memoryGib,
		isPlus
	};
}
// src/resources/google/sql/database-instance.ts
const attributes$5 = {
	database_version: text(),
	instance_type: text({
		default: "CLOUD_SQL_INSTANCE",
		because: "Google's default"
	}),
	node_count: number({
		default: void 0,
		because: "one node"
	}),
	settings: block({
		tier: text(),
		edition: text({
			default: void 0,
			because: "the tier's"
		}),
		availability_type: text({
			default: "ZONAL",
			because: "Google's default"
		}),
		disk_type: text({
			default: "PD_SSD",
			because: "Google's default"
		}),
		disk_size: number({
			default: 10,
			because: "GB, Google's default"
		}),
		activation_policy: text({
			default: "ALWAYS",
			because: "Google's default"
		}),
		data_cache_config: block({ data_cache_enabled: flag({
			default: false,
			because: "Google's default"
		}) }),
		ip_configuration: block({ ipv4_enabled: flag({
			default: true,
			because: "Google's default"
		}) })
	})
};
const usage$4 = { backup_storage_gb: usageNumber("GB of backups and retained logs, averaged over the month") };
const databaseInstance = sheet({
	type: "google_sql_database_instance",
	title: "Cloud SQL instance",
	pricing: "cloud.google.com/sql/pricing",
	limits: ["Storage that grows by itself (disk_autoresize) is counted as set now.", "A read replica is a resource of its own; extended support and data transfer are not priced."],
	attributes: attributes$5,
	usage: usage$4,
	components: [
		...computeComponents(),
		{
			name: "Licence",
			detail: (r) => r.database_version ?? "",
			unit: "vCPU-hours",
			hourly: true,
			when: (r) => engineOf(r) === "SQL Server" && !r.database_version?.endsWith("_EXPRESS") && runs$1(r),
			quantity: (r) => coresOf(r).vcpu.times(nodesOf$1(r)),
			price: () => unpriced("the price of SQL Server licences is not known")
		},
		{
			name: "Storage",
			detail: (r) => `${settingsOf(r).disk_type === "PD_HDD" ? "HDD" : "SSD"}, ${placementOf(r).toLowerCase()}`,
			unit: "GB-months",
			quantity: (r) => settingsOf(r).disk_size.times(nodesOf$1(r)),
			price: (r) => words(r, storageOf(r))
		},
		{
			name: "Data cache",
			unit: "GB-months",
			when: (r) => settingsOf(r).data_cache_config?.data_cache_enabled === true,
			quantity: () => unpriced("the size of the data cache by tier is not known"),
			price: (r) => words(r, "Enterprise Plus Data Cache Storage")
		},
		{
			name: "Backups",
			unit: "GB-months",
			quantity: (r) => r.usage.backup_storage_gb,
			price: google("Cloud SQL", "Cloud SQL: Backups")
		},
		{
			name: "Public IPv4 address",
			detail: () => "if idle",
			unit: "hours",
			hourly: true,
			when: (r) => settingsOf(r).ip_configuration?.ipv4_enabled ?? true,
			quantity: (r) => {
				r.assume("its address is counted as idle all month, the dearest case");
				return 1;
			},
			price: google("Cloud SQL", "IP address idling - hour", { place: "global" })
		}
	]
});
function computeComponents() {
	const isBundle = (r) => tier(r).bundle !== void 0;
	const line = (name, unit, word, amount) => ({
		name,
		detail: (r) => `${settingsOf(r).tier}, ${placementOf(r).toLowerCase()}`,
		unit,
		hourly: true,
		when: (r) => isByCore(r) && runs$1(r),
		quantity: (r) => amount(r).times(nodesOf$1(r)),
		price: (r) => words(r, coresOf(r).isPlus ? `Enterprise Plus N ${word}` : word)
	});
	return [
		{
			name: "Instance",
			detail: (r) => `${settingsOf(r).tier}, ${placementOf(r).toLowerCase()}`,
			unit: "hours",
			hourly: true,
			when: (r) => isBundle(r) && runs$1(r),
			quantity: nodesOf$1,
			price: (r) => words(r, tier(r).bundle ?? "")
		},
		line("vCPUs", "vCPU-hours", "vCPU", (r) => coresOf(r).vcpu),
		line("Memory", "GB-hours", "RAM", (r) => coresOf(r).memoryGib)
	];
}
function settingsOf({ settings }) {
	return settings ?? unpriced("it has no settings: those of a clone are its source's");
}
function engineOf({ database_version: version }) {
	return {
		MYSQL: "MySQL",
		POSTGRES: "PostgreSQL",
		SQLSERVER: "SQL Server"
	}[version?.split("_")[0] ?? ""] ?? unpriced(version ? `the engine of ${version} is not known` : "database_version is not set");
}
function tier(r) {
	const { tier: name, edition } = settingsOf(r);
	const found = tierOf(name || unpriced("settings.tier is not set"), engineOf(r));
	const isPlus = found.bundle === void 0 && found.isPlus;
	if (edition !== void 0 && edition === "ENTERPRISE_PLUS" !== isPlus) unpriced(`there is no tier ${name} in the edition ${edition}`);
	return found;
}
function isByCore(r) {
	try {
		return tier(r).bundle === void 0;
	} catch (error) {
		if (error instanceof Unpriceable) return false;
		throw error;
	}
}
function coresOf(r) {
	const found = tier(r);
	return found.bundle === void 0 ? found : unpriced(`the cores of ${settingsOf(r).tier} are not billed one by one`);
}
function runs$1(r) {
	return settingsOf(r).activation_policy !== "NEVER";
}
function nodesOf$1({ instance_type, node_count }) {
	return instance_type === "READ_POOL_INSTANCE" ? node_count ?? exact(1) : exact(1);
}
function placementOf(r) {
	const { availability_type: type } = settingsOf(r);
	return {
		ZONAL: "Zonal",
		REGIONAL: "Regional"
	}[type] ?? unpriced(`the availability type ${type} is not known`);
}
function storageOf(r) {
	const { disk_type: type } = settingsOf(r);
	const found = tier(r);
	if (type === "PD_HDD") return "Low cost storage";
	if (type !== "PD_SSD") unpriced(`the billing words of ${type} storage are not known`);
	return found.bundle === void 0 && found.isPlus ? "Enterprise Plus Standard Storage" : "Standard storage";
}
function words(r, what) {
	return google("Cloud SQL", `Cloud SQL for ${engineOf(r)}: ${placementOf(r)} - ${what}`);
}
// src/resources/google/sql/index.ts
const sheets$4 = [databaseInstance];
// src/resources/google/storage/bucket-components.ts
const OUT = "monthly_egress_data_transfer_gb";
const bucketUsage = {
	storage_gb: usageNumber("GB kept, averaged over the month"),
	monthly_class_a_operations: usageNumber("operations that write, copy or list (class A) a month"),
	monthly_class_b_operations: usageNumber("operations that read (class B) a month"),
	[`${OUT}.same_continent`]: usageNumber("GB that go to other Google Cloud regions of the continent in a month"),
	[`${OUT}.worldwide`]: usageNumber("GB that go to the internet in a month, without Asia and Australia"),
	[`${OUT}.asia`]: usageNumber("GB that go to the internet in Asia in a month, without China"),
	[`${OUT}.china`]: usageNumber("GB that go to the internet in China in a month, without Hong Kong"),
	[`${OUT}.australia`]: usageNumber("GB that go to the internet in Australia in a month")
};
const CLASSES = new Map([
	["STANDARD", "Standard"],
	["REGIONAL", "Standard"],
	["MULTI_REGIONAL", "Standard"],
	["NEARLINE", "Nearline"],
	["COLDLINE", "Coldline"],
	["ARCHIVE", "Archive"],
	["DURABLE_REDUCED_AVAILABILITY", "Durable Reduced Availability"]
]);
const DOWNLOADS = [
	[
		"worldwide",
		"worldwide, without Asia and Australia",
		"Worldwide Destinations (excluding Asia & Australia)"
	],
	[
		"asia",
		"to Asia, without China",
		"APAC"
	],
	[
		"china",
		"to China, without Hong Kong",
		"China"
	],
	[
		"australia",
		"to Australia",
		"Australia"
	]
];
function bucketComponents(of) {
	const global = (words) => google("Cloud Storage", words, { place: "global" });
	const words = (r) => classOf(of(r));
	const operations = (letter, name) => ({
		name,
		detail: words,
		unit: "operations",
		quantity: (r) => letter === "A" ? r.usage.monthly_class_a_operations : r.usage.monthly_class_b_operations,
		price: (r) => global(`${locationOf(of(r).location).kind} ${words(r)} Class ${letter} Operations`)
	});
	return [
		{
			name: "Storage",
			detail: words,
			unit: "GB-months",
			quantity: (r) => r.usage.storage_gb,
			price: (r) => storagePrice(words(r), of(r).location)
		},
		operations("A", "Writes and lists (class A)"),
		operations("B", "Reads (class B)"),
		{
			name: "Data transfer on the same continent",
			unit: "GB",
			when: (r) => insideContinent(of(r)) !== void 0 || r.usage[`${OUT}.same_continent`] !== void 0,
			quantity: (r) => r.usage[`${OUT}.same_continent`],
			price: (r) => insideContinent(of(r)) ?? unpriced("the price of transfer on its continent is not known")
		},
		...DOWNLOADS.map(([key, name, destination]) => ({
			name: `Data transfer ${name}`,
			unit: "GB",
			quantity: (r) => r.usage[`${OUT}.${key}`],
			price: global(`Download ${destination}`),
			sharedTiers: true
		}))
	];
}
function classOf({ storageClass }) {
	return CLASSES.get(storageClass.toUpperCase()) ?? unpriced("its storage class is none that this version knows");
}
function storagePrice(words, location) {
	const { place, kind } = locationOf(location);
	const where = {
		Regional: "",
		"Dual-Region": " Dual-region",
		"Multi-Region": " Multi-region"
	}[kind];
	return google("Cloud Storage", `${words} Storage${where}`, { place });
}
const BETWEEN = "Network Data Transfer GCP Inter Region";
const INSIDE = new Map([
	["North America", google("Cloud Storage", `${BETWEEN} within Northern America`, { place: "global" })],
	["Europe", google("Cloud Storage", `${BETWEEN} within Europe`, { place: "global" })],
	["Asia", google("Cloud Storage", `${BETWEEN} within Asia`, { place: "global" })],
	["Africa", google("Cloud Storage", BETWEEN, { place: "South Africa>South Africa" })],
	["Middle East", google("Cloud Storage", BETWEEN, { place: "Middle East>Middle East" })],
	["South America", google("Cloud Storage", BETWEEN, { place: "South America>South America" })]
]);
function insideContinent({ location }) {
	const { continent } = locationOf(location);
	return continent && INSIDE.get(continent);
}
// src/resources/google/storage/bucket.ts
const attributes$4 = {
	location: text(),
	storage_class: text({
		default: "STANDARD",
		because: "Google's default"
	}),
	autoclass: block({ enabled: flag() }, { because: "off unless set" }),
	custom_placement_config: count({ because: "no pair of regions of its own" })
};
const usage$3 = {
	...bucketUsage,
	monthly_data_retrieval_gb: usageNumber("GB read from Nearline, Coldline or Archive storage in a month")
};
const WITH_RETRIEVAL = new Set([
	"Nearline",
	"Coldline",
	"Archive"
]);
const bucket = sheet({
	type: "google_storage_bucket",
	title: "Cloud Storage bucket",
	pricing: "cloud.google.com/storage/pricing",
	limits: [
		"Objects are priced in the bucket's class, also where lifecycle rules move them to another one.",
		"Replication of dual and multi-regions, turbo replication, early deletion, Autoclass management and object tags are not priced.",
		"Old versions and soft-deleted objects count as storage: storage_gb should hold them."
	],
	attributes: attributes$4,
	usage: usage$3,
	components: [...bucketComponents(keptIn), {
		name: "Data retrieval",
		detail: (r) => classOf(keptIn(r)),
		unit: "GB",
		when: (r) => WITH_RETRIEVAL.has(classOf(keptIn(r))),
		quantity: (r) => r.usage.monthly_data_retrieval_gb,
		price: (r) => google("Cloud Storage", `${classOf(keptIn(r))} Data Retrieval`, { place: "global" })
	}]
});
function keptIn(r) {
	return {
		get location() {
			if (r.custom_placement_config > 0) unpriced("the prices of a pair of regions of one's own are not known");
			return r.location || "US";
		},
		get storageClass() {
			if (r.autoclass?.enabled) r.assume("Autoclass moves objects by itself: all are priced as Standard");
			return r.autoclass?.enabled ? "STANDARD" : r.storage_class;
		}
	};
}
// src/resources/google/storage/index.ts
const sheets$3 = [bucket, sheet({
	type: "google_container_registry",
	title: "Container Registry",
	pricing: "cloud.google.com/container-registry/pricing",
	limits: ["It keeps images in a bucket of Standard storage; scanning for vulnerabilities is not priced."],
	attributes: { location: text() },
	usage: bucketUsage,
	components: bucketComponents((r) => ({
		get location() {
			return r.location || "US";
		},
		storageClass: "STANDARD"
	}))
})];
// src/resources/google/tpu/vm.ts
const off = {
	default: false,
	because: "the provider's default"
};
const attributes$3 = {
	accelerator_type: text(),
	accelerator_config: block({
		type: text(),
		topology: text()
	}),
	scheduling_config: block({
		preemptible: flag(off),
		spot: flag(off),
		reserved: flag(off)
	})
};
const BY_CORES = new Set([
	"v2",
	"v3",
	"v4",
	"v5p"
]);
const GENERATIONS = new Map([
	["V2", "v2"],
	["V3", "v3"],
	["V4", "v4"],
	["V5LITE_POD", "v5litepod"],
	["V5P", "v5p"],
	["V6E", "v6e"]
]);
const DEVICE = 4;
const isOld = ({ generation }) => generation === "v2" || generation === "v3";
const isDevice = (slice) => isOld(slice) && !slice.chips.gt(DEVICE);
const tpuVm = sheet({
	type: "google_tpu_v2_vm",
	title: "Cloud TPU VM",
	pricing: "cloud.google.com/tpu/pricing",
	limits: ["The prices of preemptible, spot and reserved TPUs are not known; disks that are attached are billed as the google_compute_disk that they are."],
	attributes: attributes$3,
	components: [
		{
			...line("TPU chips", "chip-hours", ({ chips }) => chips, ({ generation }) => `TPU ${generation}`),
			when: (r) => !isOld(sliceOf(r))
		},
		{
			...line("TPU device", "hours", () => 1, ({ generation }) => `TPU ${generation}-8`),
			when: (r) => isKnown(r) && isDevice(sliceOf(r))
		},
		{
			...line("TPU cores", "core-hours", ({ chips }) => chips.times(2), ({ generation }) => `TPU ${generation} pod`),
			when: (r) => isKnown(r) && isOld(sliceOf(r)) && !isDevice(sliceOf(r))
		}
	]
});
function line(name, unit, quantity, words) {
	return {
		name,
		detail: (r) => [purchaseOf(r), `${sliceOf(r).generation}, ${sliceOf(r).chips.toString()} chips`].join(", "),
		unit,
		hourly: true,
		quantity: (r) => quantity(sliceOf(r)),
		price: (r) => google("Cloud TPU", words(sliceOf(r)), { purchase: purchaseOf(r) })
	};
}
function isKnown(r) {
	try {
		return sliceOf(r) !== void 0;
	} catch (error) {
		if (error instanceof Unpriceable) return false;
		throw error;
	}
}
function purchaseOf({ scheduling_config: given }) {
	if (given?.reserved) unpriced("the price of reserved TPUs is not known");
	return given?.spot || given?.preemptible ? "spot" : "on-demand";
}
function sliceOf({ accelerator_type: type, accelerator_config: config }) {
	if (config?.type && config.topology) {
		const generation = GENERATIONS.get(config.type) ?? unpriced("its accelerator_config.type is none that this version knows");
		if (!/^\d{1,3}(x\d{1,3}){1,2}$/.test(config.topology)) unpriced("its topology is not written as 2x2 or 2x2x1");
		return {
			generation,
			chips: config.topology.split("x").reduce((chips, side) => chips.times(side), exact(1))
		};
	}
	const [, generation = "", size = ""] = /^(v\d+[a-z]*)-(\d{1,5})$/.exec(type ?? "") ?? [];
	if (![...GENERATIONS.values()].includes(generation)) unpriced("its accelerator_type is none that this version knows");
	return {
		generation,
		chips: BY_CORES.has(generation) ? exact(size).over(2) : exact(size)
	};
}
// src/resources/google/tpu/index.ts
const sheets$2 = [tpuVm];
// src/resources/google/vertexai/deployed-index.ts
const replicas = {
	min_replica_count: number({
		default: void 0,
		because: "Vertex AI's default"
	}),
	max_replica_count: number({
		default: void 0,
		because: "the least"
	})
};
const attributes$2 = { dedicated_resources: block({
	machine_spec: block({ machine_type: text() }),
	...replicas
}, { because: "machines that Vertex AI chooses" }) };
const usage$2 = { replicas: usageNumber("replicas that run on average") };
const references = { endpoint: refersTo("index_endpoint", "google_vertex_ai_index_endpoint", {}) };
const deployedIndex = sheet({
	type: "google_vertex_ai_index_endpoint_deployed_index",
	title: "Vertex AI Vector Search index, deployed",
	pricing: "cloud.google.com/vertex-ai/pricing",
	limits: ["Building and updating the index is not priced."],
	attributes: attributes$2,
	usage: usage$2,
	references,
	components: [{
		name: "Serving",
		detail: machineOf,
		unit: "hours",
		hourly: true,
		quantity: replicasOf,
		price: (r) => google("Vertex AI", `Vector Search serving ${machineOf(r)}`, { place: r.refs.endpoint?.region })
	}]
});
function machineOf({ dedicated_resources: dedicated }) {
	return dedicated?.machine_spec?.machine_type || unpriced("Vertex AI chooses the machines: their type is not known");
}
function replicasOf(r) {
	const { min_replica_count: least, max_replica_count: most } = r.dedicated_resources ?? {};
	const value = r.usage.replicas ?? least ?? unpriced("min_replica_count is not set");
	return r.scaled({
		value,
		least: () => least,
		most: () => most ?? least,
		by: "dedicated_resources.max_replica_count"
	});
}
// src/resources/google/vertexai/endpoint.ts
const EXAMPLE = "n1-standard-4";
const endpoint = sheet({
	type: "google_vertex_ai_endpoint",
	title: "Vertex AI endpoint",
	pricing: "cloud.google.com/vertex-ai/pricing",
	limits: ["Models are deployed outside of Terraform: what they run on is known by usage only; GPUs are not priced."],
	attributes: {},
	usage: {
		machine_type: usageText("machine type of the nodes that serve its models, such as n1-standard-4"),
		prediction_nodes: usageNumber("nodes that serve its models, on average")
	},
	components: [{
		name: "Prediction nodes",
		detail: (r) => r.usage.machine_type ?? `such as ${EXAMPLE}`,
		unit: "hours",
		hourly: true,
		quantity: (r) => r.usage.machine_type === void 0 ? void 0 : r.usage.prediction_nodes,
		price: (r) => google("Vertex AI", `online prediction ${r.usage.machine_type ?? EXAMPLE}`)
	}]
});
// src/resources/google/vertexai/feature-online-store.ts
const attributes$1 = {
	bigtable: block({ auto_scaling: block({
		min_node_count: number(),
		max_node_count: number()
	}) }, { because: "optimized serving" }),
	optimized: count({ because: "serving by Bigtable" })
};
const usage$1 = {
	nodes: usageNumber("nodes that serve on average"),
	storage_gb: usageNumber("GB stored for serving by Bigtable, averaged over the month")
};
const featureOnlineStore = sheet({
	type: "google_vertex_ai_feature_online_store",
	title: "Vertex AI feature online store",
	pricing: "cloud.google.com/vertex-ai/pricing",
	limits: ["Optimized serving has 200 GB with each node; synchronizing data is not priced."],
	attributes: attributes$1,
	usage: usage$1,
	components: [
		{
			name: "Serving",
			detail: () => "Bigtable",
			unit: "hours",
			hourly: true,
			when: (r) => r.bigtable !== void 0,
			quantity: nodesOf,
			price: google("Vertex AI", "feature store Bigtable serving")
		},
		{
			name: "Storage",
			detail: () => "Bigtable",
			unit: "GB-hours",
			hourly: true,
			when: (r) => r.bigtable !== void 0,
			quantity: (r) => r.usage.storage_gb,
			price: google("Vertex AI", "feature store Bigtable storage")
		},
		{
			name: "Serving",
			detail: () => "optimized",
			unit: "hours",
			hourly: true,
			when: (r) => r.optimized > 0,
			quantity: (r) => r.usage.nodes,
			price: google("Vertex AI", "feature store optimized serving (200 GB incl.)")
		}
	]
});
function nodesOf(r) {
	const { min_node_count: least, max_node_count: most } = r.bigtable?.auto_scaling ?? {};
	const value = r.usage.nodes ?? least ?? unpriced("min_node_count is not set");
	return r.scaled({
		value,
		least: () => least,
		most: () => most,
		by: "bigtable.auto_scaling.max_node_count"
	});
}
// src/resources/google/vertexai/index.ts
const sheets$1 = [
	deployedIndex,
	endpoint,
	featureOnlineStore
];
// src/resources/google/workbench/instance.ts
const because = "Workbench's default";
const bootDisk = {
	disk_size_gb: number({
		default: 150,
		because
	}),
	disk_type: text({
		default: "PD_BALANCED",
		because
	})
};
const dataDisk = {
	disk_size_gb: number({
		default: 100,
		because
	}),
	disk_type: text({
		default: "PD_BALANCED",
		because
	})
};
const attributes = {
	gce_setup: block({
		machine_type: text(),
		boot_disk: block(bootDisk, { because }),
		data_disks: block(dataDisk, { because }),
		accelerator_configs: count({ because: "no GPU" })
	}),
	desired_state: text({
		default: "ACTIVE",
		because: "the provider's default"
	})
};
const usage = { monthly_hrs: usageNumber("hours a month in which it runs") };
const instance = sheet({
	type: "google_workbench_instance",
	title: "Vertex AI Workbench instance",
	pricing: "cloud.google.com/vertex-ai/pricing",
	limits: ["Prices, which hold the management fee, are known for predefined N1 machines; external addresses and data transfer are not priced."],
	attributes,
	usage,
	components: [
		machineLine("vCPUs", "vCPU-hours", "Workbench N1 vCPU incl. management", ({ vcpu }) => vcpu),
		machineLine("Memory", "GB-hours", "Workbench N1 memory incl. management", ({ memoryGib }) => memoryGib),
		{
			name: "GPU",
			unit: "hours",
			hourly: true,
			when: (r) => (r.gce_setup?.accelerator_configs ?? 0) > 0 && runs(r),
			quantity: () => void 0,
			price: () => unpriced("the price of GPUs of Workbench, with their management fee, is not known")
		}
	],
	parts: [part({
		name: "boot_disk",
		each: (r) => [diskOf(r, r.gce_setup?.boot_disk, 150)],
		components: diskComponents((disk) => disk)
	}), part({
		name: "data_disks",
		each: (r) => [diskOf(r, r.gce_setup?.data_disks, 100)],
		components: diskComponents((disk) => disk)
	})]
});
function machineLine(name, unit, words, amount) {
	return {
		name,
		detail: machineTypeOf,
		unit,
		hourly: true,
		when: runs,
		quantity: (r) => running(1, r.usage.monthly_hrs).times(amount(specOf(machineTypeOf(r)))),
		price: (r) => {
			if (!/^n1-(?:standard|highmem|highcpu)-/.test(machineTypeOf(r))) unpriced(`the management fee of ${familyOf(machineTypeOf(r)).slice(0, 40)} machines is not known`);
			return google("Vertex AI", words);
		}
	};
}
function machineTypeOf({ gce_setup: setup }) {
	return lastStep(setup?.machine_type || unpriced("gce_setup.machine_type is not set, and Workbench's default is not known"));
}
function runs({ desired_state: state }) {
	return state !== "STOPPED";
}
function diskOf(r, config, gb) {
	return {
		get type() {
			return (config?.disk_type ?? "PD_BALANCED").toLowerCase().replaceAll("_", "-");
		},
		get size() {
			return config?.disk_size_gb ?? exact(gb);
		},
		iops: void 0,
		throughput: void 0,
		count: exact(1),
		isRegional: false,
		assume: (text) => r.assume(text)
	};
}
// src/resources/google/workbench/index.ts
const sheets = [instance];
export { sheets$22 as C, googleMachines as E, sheets$21 as S, google_default as T, sheets$16 as _, sheets$4 as a, sheets$19 as b, sheets$7 as c, sheets$10 as d, sheets$11 as f, sheets$15 as g, sheets$14 as h, sheets$3 as i, sheets$8 as l, sheets$13 as m, sheets$1 as n, sheets$5 as o, sheets$12 as p, sheets$2 as r, sheets$6 as s, sheets as t, sheets$9 as u, sheets$17 as v, sheets$23 as w, sheets$20 as x, sheets$18 as y };
