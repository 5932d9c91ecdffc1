import { At as count, Dt as Unpriceable, Ft as unpriced, Mt as number, Nt as text, Ot as block, Pt as texts, Tt as running, Ut as google, a as sheet, fn as Exact, i as refersTo, jt as flag, kt as blocks, mn as sum, n as part, o as usageNumber, pn as exact, r as referredBy, wt as HOURS_A_MONTH } from "./core.js";
import { z as Machines } from "./sheets-aws.js";
// src/resources/machines/google.json
var google_default$1 = JSON.parse("{\"sources\":[{\"what\":\"specifications\",\"source\":\"github.com/Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml fd66b26f\",\"date\":\"2026-07-30\"},{\"what\":\"families and their architecture\",\"source\":\"names of the families; words of the catalogue (build/mapping.csv dac31281)\",\"date\":\"2026-08\"},{\"what\":\"TPUs\",\"source\":\"github.com/skypilot-org/skypilot-catalog catalogs/v8/gcp/vms.csv 006059e0\",\"date\":\"2026\"},{\"what\":\"accelerators\",\"source\":\"collected out of the tables of machine types and prices, ai/README-ai.md\",\"date\":\"2026-11-21\"}],\"columns\":[\"vcpu\",\"memoryGib\",\"architecture\",\"family\",\"accelerators\",\"accelerator\",\"acceleratorGib\",\"localSsdGib\"],\"familyColumns\":[\"series\",\"generation\",\"modifiers\"],\"tpuColumns\":[\"pricedBy\",\"chips\",\"cores\"],\"acceleratorKinds\":{\"a100\":\"gpu\",\"h100\":\"gpu\",\"l4\":\"gpu\",\"rtx-pro-6000\":\"gpu\"},\"tpus\":{\"v2 pod\":[\"core-hour\"],\"v2-8\":[\"device-hour\",4,8],\"v3 pod\":[\"core-hour\"],\"v3-8\":[\"device-hour\",4,8],\"v4\":[\"chip-hour\"],\"v5litepod\":[\"chip-hour\"],\"v5p\":[\"chip-hour\"],\"v6e\":[\"chip-hour\"]},\"families\":{\"a2\":[\"a\",2,\"\"],\"a3\":[\"a\",3,\"\"],\"c2\":[\"c\",2,\"\"],\"c2d\":[\"c\",2,\"d\"],\"c3\":[\"c\",3,\"\"],\"c3d\":[\"c\",3,\"d\"],\"c4\":[\"c\",4,\"\"],\"c4a\":[\"c\",4,\"a\"],\"c4d\":[\"c\",4,\"d\"],\"c4n\":[\"c\",4,\"n\"],\"e2\":[\"e\",2,\"\"],\"f1\":[\"f\",1,\"\"],\"g1\":[\"g\",1,\"\"],\"g2\":[\"g\",2,\"\"],\"g4\":[\"g\",4,\"\"],\"h3\":[\"h\",3,\"\"],\"m1\":[\"m\",1,\"\"],\"m2\":[\"m\",2,\"\"],\"m3\":[\"m\",3,\"\"],\"m4\":[\"m\",4,\"\"],\"m4n\":[\"m\",4,\"n\"],\"n1\":[\"n\",1,\"\"],\"n2\":[\"n\",2,\"\"],\"n2d\":[\"n\",2,\"d\"],\"n4\":[\"n\",4,\"\"],\"n4a\":[\"n\",4,\"a\"],\"n4d\":[\"n\",4,\"d\"],\"t2a\":[\"t\",2,\"a\"],\"t2d\":[\"t\",2,\"d\"],\"z3\":[\"z\",3,\"\"]},\"types\":{\"a2-highgpu-1g\":[12,85,\"x86_64\",\"a2\",1,\"a100\",40],\"a2-highgpu-2g\":[24,170,\"x86_64\",\"a2\",2,\"a100\",40],\"a2-highgpu-4g\":[48,340,\"x86_64\",\"a2\",4,\"a100\",40],\"a2-highgpu-8g\":[96,680,\"x86_64\",\"a2\",8,\"a100\",40],\"a2-megagpu-16g\":[96,1360,\"x86_64\",\"a2\",16,\"a100\",40],\"a2-ultragpu-1g\":[12,170,\"x86_64\",\"a2\",1,\"a100\",80,375],\"a2-ultragpu-2g\":[24,340,\"x86_64\",\"a2\",2,\"a100\",80,750],\"a2-ultragpu-4g\":[48,680,\"x86_64\",\"a2\",4,\"a100\",80,1500],\"a2-ultragpu-8g\":[96,1360,\"x86_64\",\"a2\",8,\"a100\",80,3000],\"a3-highgpu-1g\":[26,234,\"x86_64\",\"a3\",1,\"h100\",80,750],\"a3-highgpu-2g\":[52,468,\"x86_64\",\"a3\",2,\"h100\",80,1500],\"a3-highgpu-4g\":[104,936,\"x86_64\",\"a3\",4,\"h100\",80,3000],\"a3-highgpu-8g\":[208,1872,\"x86_64\",\"a3\",8,\"h100\",80,6000],\"a3-megagpu-8g\":[208,1872,\"x86_64\",\"a3\",8,\"h100\",80,6000],\"c2-standard-16\":[16,64,\"x86_64\",\"c2\"],\"c2-standard-30\":[30,120,\"x86_64\",\"c2\"],\"c2-standard-4\":[4,16,\"x86_64\",\"c2\"],\"c2-standard-60\":[60,240,\"x86_64\",\"c2\"],\"c2-standard-8\":[8,32,\"x86_64\",\"c2\"],\"c2d-highcpu-112\":[112,224,\"x86_64\",\"c2d\"],\"c2d-highcpu-16\":[16,32,\"x86_64\",\"c2d\"],\"c2d-highcpu-2\":[2,4,\"x86_64\",\"c2d\"],\"c2d-highcpu-32\":[32,64,\"x86_64\",\"c2d\"],\"c2d-highcpu-4\":[4,8,\"x86_64\",\"c2d\"],\"c2d-highcpu-56\":[56,112,\"x86_64\",\"c2d\"],\"c2d-highcpu-8\":[8,16,\"x86_64\",\"c2d\"],\"c2d-highmem-112\":[112,896,\"x86_64\",\"c2d\"],\"c2d-highmem-16\":[16,128,\"x86_64\",\"c2d\"],\"c2d-highmem-2\":[2,16,\"x86_64\",\"c2d\"],\"c2d-highmem-32\":[32,256,\"x86_64\",\"c2d\"],\"c2d-highmem-4\":[4,32,\"x86_64\",\"c2d\"],\"c2d-highmem-56\":[56,448,\"x86_64\",\"c2d\"],\"c2d-highmem-8\":[8,64,\"x86_64\",\"c2d\"],\"c2d-standard-112\":[112,448,\"x86_64\",\"c2d\"],\"c2d-standard-16\":[16,64,\"x86_64\",\"c2d\"],\"c2d-standard-2\":[2,8,\"x86_64\",\"c2d\"],\"c2d-standard-32\":[32,128,\"x86_64\",\"c2d\"],\"c2d-standard-4\":[4,16,\"x86_64\",\"c2d\"],\"c2d-standard-56\":[56,224,\"x86_64\",\"c2d\"],\"c2d-standard-8\":[8,32,\"x86_64\",\"c2d\"],\"c3-highcpu-176\":[176,352,\"x86_64\",\"c3\"],\"c3-highcpu-192-metal\":[192,512,\"x86_64\",\"c3\"],\"c3-highcpu-22\":[22,44,\"x86_64\",\"c3\"],\"c3-highcpu-4\":[4,8,\"x86_64\",\"c3\"],\"c3-highcpu-44\":[44,88,\"x86_64\",\"c3\"],\"c3-highcpu-8\":[8,16,\"x86_64\",\"c3\"],\"c3-highcpu-88\":[88,176,\"x86_64\",\"c3\"],\"c3-highmem-176\":[176,1408,\"x86_64\",\"c3\"],\"c3-highmem-192-metal\":[192,1536,\"x86_64\",\"c3\"],\"c3-highmem-22\":[22,176,\"x86_64\",\"c3\"],\"c3-highmem-4\":[4,32,\"x86_64\",\"c3\"],\"c3-highmem-44\":[44,352,\"x86_64\",\"c3\"],\"c3-highmem-8\":[8,64,\"x86_64\",\"c3\"],\"c3-highmem-88\":[88,704,\"x86_64\",\"c3\"],\"c3-standard-176\":[176,704,\"x86_64\",\"c3\"],\"c3-standard-176-lssd\":[176,704,\"x86_64\",\"c3\",null,null,null,12000],\"c3-standard-192-metal\":[192,768,\"x86_64\",\"c3\"],\"c3-standard-22\":[22,88,\"x86_64\",\"c3\"],\"c3-standard-22-lssd\":[22,88,\"x86_64\",\"c3\",null,null,null,1500],\"c3-standard-4\":[4,16,\"x86_64\",\"c3\"],\"c3-standard-4-lssd\":[4,16,\"x86_64\",\"c3\",null,null,null,375],\"c3-standard-44\":[44,176,\"x86_64\",\"c3\"],\"c3-standard-44-lssd\":[44,176,\"x86_64\",\"c3\",null,null,null,3000],\"c3-standard-8\":[8,32,\"x86_64\",\"c3\"],\"c3-standard-8-lssd\":[8,32,\"x86_64\",\"c3\",null,null,null,750],\"c3-standard-88\":[88,352,\"x86_64\",\"c3\"],\"c3-standard-88-lssd\":[88,352,\"x86_64\",\"c3\",null,null,null,6000],\"c3d-highcpu-16\":[16,32,\"x86_64\",\"c3d\"],\"c3d-highcpu-180\":[180,354,\"x86_64\",\"c3d\"],\"c3d-highcpu-30\":[30,59,\"x86_64\",\"c3d\"],\"c3d-highcpu-360\":[360,708,\"x86_64\",\"c3d\"],\"c3d-highcpu-4\":[4,8,\"x86_64\",\"c3d\"],\"c3d-highcpu-60\":[60,118,\"x86_64\",\"c3d\"],\"c3d-highcpu-8\":[8,16,\"x86_64\",\"c3d\"],\"c3d-highcpu-90\":[90,177,\"x86_64\",\"c3d\"],\"c3d-highmem-16\":[16,128,\"x86_64\",\"c3d\"],\"c3d-highmem-16-lssd\":[16,128,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-highmem-180\":[180,1440,\"x86_64\",\"c3d\"],\"c3d-highmem-180-lssd\":[180,1440,\"x86_64\",\"c3d\",null,null,null,6000],\"c3d-highmem-30\":[30,240,\"x86_64\",\"c3d\"],\"c3d-highmem-30-lssd\":[30,240,\"x86_64\",\"c3d\",null,null,null,750],\"c3d-highmem-360\":[360,2880,\"x86_64\",\"c3d\"],\"c3d-highmem-360-lssd\":[360,2880,\"x86_64\",\"c3d\",null,null,null,12000],\"c3d-highmem-4\":[4,32,\"x86_64\",\"c3d\"],\"c3d-highmem-60\":[60,480,\"x86_64\",\"c3d\"],\"c3d-highmem-60-lssd\":[60,480,\"x86_64\",\"c3d\",null,null,null,1500],\"c3d-highmem-8\":[8,64,\"x86_64\",\"c3d\"],\"c3d-highmem-8-lssd\":[8,64,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-highmem-90\":[90,720,\"x86_64\",\"c3d\"],\"c3d-highmem-90-lssd\":[90,720,\"x86_64\",\"c3d\",null,null,null,3000],\"c3d-standard-16\":[16,64,\"x86_64\",\"c3d\"],\"c3d-standard-16-lssd\":[16,64,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-standard-180\":[180,720,\"x86_64\",\"c3d\"],\"c3d-standard-180-lssd\":[180,720,\"x86_64\",\"c3d\",null,null,null,6000],\"c3d-standard-30\":[30,120,\"x86_64\",\"c3d\"],\"c3d-standard-30-lssd\":[30,120,\"x86_64\",\"c3d\",null,null,null,750],\"c3d-standard-360\":[360,1440,\"x86_64\",\"c3d\"],\"c3d-standard-360-lssd\":[360,1440,\"x86_64\",\"c3d\",null,null,null,12000],\"c3d-standard-4\":[4,16,\"x86_64\",\"c3d\"],\"c3d-standard-60\":[60,240,\"x86_64\",\"c3d\"],\"c3d-standard-60-lssd\":[60,240,\"x86_64\",\"c3d\",null,null,null,1500],\"c3d-standard-8\":[8,32,\"x86_64\",\"c3d\"],\"c3d-standard-8-lssd\":[8,32,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-standard-90\":[90,360,\"x86_64\",\"c3d\"],\"c3d-standard-90-lssd\":[90,360,\"x86_64\",\"c3d\",null,null,null,3000],\"c4-highcpu-144\":[144,288,\"x86_64\",\"c4\"],\"c4-highcpu-16\":[16,32,\"x86_64\",\"c4\"],\"c4-highcpu-192\":[192,384,\"x86_64\",\"c4\"],\"c4-highcpu-2\":[2,4,\"x86_64\",\"c4\"],\"c4-highcpu-24\":[24,48,\"x86_64\",\"c4\"],\"c4-highcpu-288\":[288,576,\"x86_64\",\"c4\"],\"c4-highcpu-288-metal\":[288,576,\"x86_64\",\"c4\"],\"c4-highcpu-32\":[32,64,\"x86_64\",\"c4\"],\"c4-highcpu-4\":[4,8,\"x86_64\",\"c4\"],\"c4-highcpu-48\":[48,96,\"x86_64\",\"c4\"],\"c4-highcpu-8\":[8,16,\"x86_64\",\"c4\"],\"c4-highcpu-96\":[96,192,\"x86_64\",\"c4\"],\"c4-highmem-144\":[144,1116,\"x86_64\",\"c4\"],\"c4-highmem-144-lssd\":[144,1116,\"x86_64\",\"c4\",null,null,null,9000],\"c4-highmem-16\":[16,124,\"x86_64\",\"c4\"],\"c4-highmem-16-lssd\":[16,124,\"x86_64\",\"c4\",null,null,null,750],\"c4-highmem-192\":[192,1488,\"x86_64\",\"c4\"],\"c4-highmem-192-lssd\":[192,1488,\"x86_64\",\"c4\",null,null,null,12000],\"c4-highmem-2\":[2,15,\"x86_64\",\"c4\"],\"c4-highmem-24\":[24,186,\"x86_64\",\"c4\"],\"c4-highmem-24-lssd\":[24,186,\"x86_64\",\"c4\",null,null,null,1500],\"c4-highmem-288\":[288,2232,\"x86_64\",\"c4\"],\"c4-highmem-288-lssd\":[288,2232,\"x86_64\",\"c4\",null,null,null,18000],\"c4-highmem-288-lssd-metal\":[288,2232,\"x86_64\",\"c4\",null,null,null,18000],\"c4-highmem-288-metal\":[288,2232,\"x86_64\",\"c4\"],\"c4-highmem-32\":[32,248,\"x86_64\",\"c4\"],\"c4-highmem-32-lssd\":[32,248,\"x86_64\",\"c4\",null,null,null,1875],\"c4-highmem-4\":[4,31,\"x86_64\",\"c4\"],\"c4-highmem-4-lssd\":[4,31,\"x86_64\",\"c4\",null,null,null,375],\"c4-highmem-48\":[48,372,\"x86_64\",\"c4\"],\"c4-highmem-48-lssd\":[48,372,\"x86_64\",\"c4\",null,null,null,3000],\"c4-highmem-8\":[8,62,\"x86_64\",\"c4\"],\"c4-highmem-8-lssd\":[8,62,\"x86_64\",\"c4\",null,null,null,375],\"c4-highmem-96\":[96,744,\"x86_64\",\"c4\"],\"c4-highmem-96-lssd\":[96,744,\"x86_64\",\"c4\",null,null,null,6000],\"c4-standard-144\":[144,540,\"x86_64\",\"c4\"],\"c4-standard-144-lssd\":[144,540,\"x86_64\",\"c4\",null,null,null,9000],\"c4-standard-16\":[16,60,\"x86_64\",\"c4\"],\"c4-standard-16-lssd\":[16,60,\"x86_64\",\"c4\",null,null,null,750],\"c4-standard-192\":[192,720,\"x86_64\",\"c4\"],\"c4-standard-192-lssd\":[192,720,\"x86_64\",\"c4\",null,null,null,12000],\"c4-standard-2\":[2,7,\"x86_64\",\"c4\"],\"c4-standard-24\":[24,90,\"x86_64\",\"c4\"],\"c4-standard-24-lssd\":[24,90,\"x86_64\",\"c4\",null,null,null,1500],\"c4-standard-288\":[288,1080,\"x86_64\",\"c4\"],\"c4-standard-288-lssd\":[288,1080,\"x86_64\",\"c4\",null,null,null,18000],\"c4-standard-288-lssd-metal\":[288,1080,\"x86_64\",\"c4\",null,null,null,18000],\"c4-standard-288-metal\":[288,1080,\"x86_64\",\"c4\"],\"c4-standard-32\":[32,120,\"x86_64\",\"c4\"],\"c4-standard-32-lssd\":[32,120,\"x86_64\",\"c4\",null,null,null,1875],\"c4-standard-4\":[4,15,\"x86_64\",\"c4\"],\"c4-standard-4-lssd\":[4,15,\"x86_64\",\"c4\",null,null,null,375],\"c4-standard-48\":[48,180,\"x86_64\",\"c4\"],\"c4-standard-48-lssd\":[48,180,\"x86_64\",\"c4\",null,null,null,3000],\"c4-standard-8\":[8,30,\"x86_64\",\"c4\"],\"c4-standard-8-lssd\":[8,30,\"x86_64\",\"c4\",null,null,null,375],\"c4-standard-96\":[96,360,\"x86_64\",\"c4\"],\"c4-standard-96-lssd\":[96,360,\"x86_64\",\"c4\",null,null,null,6000],\"c4a-highcpu-1\":[1,2,\"arm64\",\"c4a\"],\"c4a-highcpu-16\":[16,32,\"arm64\",\"c4a\"],\"c4a-highcpu-2\":[2,4,\"arm64\",\"c4a\"],\"c4a-highcpu-32\":[32,64,\"arm64\",\"c4a\"],\"c4a-highcpu-4\":[4,8,\"arm64\",\"c4a\"],\"c4a-highcpu-48\":[48,96,\"arm64\",\"c4a\"],\"c4a-highcpu-64\":[64,128,\"arm64\",\"c4a\"],\"c4a-highcpu-72\":[72,144,\"arm64\",\"c4a\"],\"c4a-highcpu-8\":[8,16,\"arm64\",\"c4a\"],\"c4a-highmem-1\":[1,8,\"arm64\",\"c4a\"],\"c4a-highmem-16\":[16,128,\"arm64\",\"c4a\"],\"c4a-highmem-16-lssd\":[16,128,\"arm64\",\"c4a\",null,null,null,1500],\"c4a-highmem-2\":[2,16,\"arm64\",\"c4a\"],\"c4a-highmem-32\":[32,256,\"arm64\",\"c4a\"],\"c4a-highmem-32-lssd\":[32,256,\"arm64\",\"c4a\",null,null,null,2250],\"c4a-highmem-4\":[4,32,\"arm64\",\"c4a\"],\"c4a-highmem-4-lssd\":[4,32,\"arm64\",\"c4a\",null,null,null,375],\"c4a-highmem-48\":[48,384,\"arm64\",\"c4a\"],\"c4a-highmem-48-lssd\":[48,384,\"arm64\",\"c4a\",null,null,null,3750],\"c4a-highmem-64\":[64,512,\"arm64\",\"c4a\"],\"c4a-highmem-64-lssd\":[64,512,\"arm64\",\"c4a\",null,null,null,5250],\"c4a-highmem-72\":[72,576,\"arm64\",\"c4a\"],\"c4a-highmem-72-lssd\":[72,576,\"arm64\",\"c4a\",null,null,null,6000],\"c4a-highmem-8\":[8,64,\"arm64\",\"c4a\"],\"c4a-highmem-8-lssd\":[8,64,\"arm64\",\"c4a\",null,null,null,750],\"c4a-highmem-96-metal\":[96,768,\"arm64\",\"c4a\"],\"c4a-standard-1\":[1,4,\"arm64\",\"c4a\"],\"c4a-standard-16\":[16,64,\"arm64\",\"c4a\"],\"c4a-standard-16-lssd\":[16,64,\"arm64\",\"c4a\",null,null,null,1500],\"c4a-standard-2\":[2,8,\"arm64\",\"c4a\"],\"c4a-standard-32\":[32,128,\"arm64\",\"c4a\"],\"c4a-standard-32-lssd\":[32,128,\"arm64\",\"c4a\",null,null,null,2250],\"c4a-standard-4\":[4,16,\"arm64\",\"c4a\"],\"c4a-standard-4-lssd\":[4,16,\"arm64\",\"c4a\",null,null,null,375],\"c4a-standard-48\":[48,192,\"arm64\",\"c4a\"],\"c4a-standard-48-lssd\":[48,192,\"arm64\",\"c4a\",null,null,null,3750],\"c4a-standard-64\":[64,256,\"arm64\",\"c4a\"],\"c4a-standard-64-lssd\":[64,256,\"arm64\",\"c4a\",null,null,null,5250],\"c4a-standard-72\":[72,288,\"arm64\",\"c4a\"],\"c4a-standard-72-lssd\":[72,288,\"arm64\",\"c4a\",null,null,null,6000],\"c4a-standard-8\":[8,32,\"arm64\",\"c4a\"],\"c4a-standard-8-lssd\":[8,32,\"arm64\",\"c4a\",null,null,null,750],\"c4d-highcpu-16\":[16,30,\"x86_64\",\"c4d\"],\"c4d-highcpu-192\":[192,360,\"x86_64\",\"c4d\"],\"c4d-highcpu-2\":[2,3,\"x86_64\",\"c4d\"],\"c4d-highcpu-32\":[32,60,\"x86_64\",\"c4d\"],\"c4d-highcpu-384\":[384,720,\"x86_64\",\"c4d\"],\"c4d-highcpu-384-metal\":[384,768,\"x86_64\",\"c4d\"],\"c4d-highcpu-4\":[4,7,\"x86_64\",\"c4d\"],\"c4d-highcpu-48\":[48,90,\"x86_64\",\"c4d\"],\"c4d-highcpu-64\":[64,120,\"x86_64\",\"c4d\"],\"c4d-highcpu-8\":[8,15,\"x86_64\",\"c4d\"],\"c4d-highcpu-96\":[96,180,\"x86_64\",\"c4d\"],\"c4d-highmem-16\":[16,126,\"x86_64\",\"c4d\"],\"c4d-highmem-16-lssd\":[16,126,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-highmem-192\":[192,1512,\"x86_64\",\"c4d\"],\"c4d-highmem-192-lssd\":[192,1512,\"x86_64\",\"c4d\",null,null,null,6000],\"c4d-highmem-2\":[2,15,\"x86_64\",\"c4d\"],\"c4d-highmem-32\":[32,252,\"x86_64\",\"c4d\"],\"c4d-highmem-32-lssd\":[32,252,\"x86_64\",\"c4d\",null,null,null,750],\"c4d-highmem-384\":[384,3024,\"x86_64\",\"c4d\"],\"c4d-highmem-384-lssd\":[384,3024,\"x86_64\",\"c4d\",null,null,null,12000],\"c4d-highmem-384-metal\":[384,3072,\"x86_64\",\"c4d\"],\"c4d-highmem-4\":[4,31,\"x86_64\",\"c4d\"],\"c4d-highmem-48\":[48,378,\"x86_64\",\"c4d\"],\"c4d-highmem-48-lssd\":[48,378,\"x86_64\",\"c4d\",null,null,null,1500],\"c4d-highmem-64\":[64,504,\"x86_64\",\"c4d\"],\"c4d-highmem-64-lssd\":[64,504,\"x86_64\",\"c4d\",null,null,null,2250],\"c4d-highmem-8\":[8,63,\"x86_64\",\"c4d\"],\"c4d-highmem-8-lssd\":[8,63,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-highmem-96\":[96,756,\"x86_64\",\"c4d\"],\"c4d-highmem-96-lssd\":[96,756,\"x86_64\",\"c4d\",null,null,null,3000],\"c4d-standard-16\":[16,62,\"x86_64\",\"c4d\"],\"c4d-standard-16-lssd\":[16,62,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-standard-192\":[192,744,\"x86_64\",\"c4d\"],\"c4d-standard-192-lssd\":[192,744,\"x86_64\",\"c4d\",null,null,null,6000],\"c4d-standard-2\":[2,7,\"x86_64\",\"c4d\"],\"c4d-standard-32\":[32,124,\"x86_64\",\"c4d\"],\"c4d-standard-32-lssd\":[32,124,\"x86_64\",\"c4d\",null,null,null,750],\"c4d-standard-384\":[384,1488,\"x86_64\",\"c4d\"],\"c4d-standard-384-lssd\":[384,1488,\"x86_64\",\"c4d\",null,null,null,12000],\"c4d-standard-384-metal\":[384,1536,\"x86_64\",\"c4d\"],\"c4d-standard-4\":[4,15,\"x86_64\",\"c4d\"],\"c4d-standard-48\":[48,186,\"x86_64\",\"c4d\"],\"c4d-standard-48-lssd\":[48,186,\"x86_64\",\"c4d\",null,null,null,1500],\"c4d-standard-64\":[64,248,\"x86_64\",\"c4d\"],\"c4d-standard-64-lssd\":[64,248,\"x86_64\",\"c4d\",null,null,null,2250],\"c4d-standard-8\":[8,31,\"x86_64\",\"c4d\"],\"c4d-standard-8-lssd\":[8,31,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-standard-96\":[96,372,\"x86_64\",\"c4d\"],\"c4d-standard-96-lssd\":[96,372,\"x86_64\",\"c4d\",null,null,null,3000],\"c4n-highcpu-16\":[16,32,\"x86_64\",\"c4n\"],\"c4n-highcpu-192\":[192,384,\"x86_64\",\"c4n\"],\"c4n-highcpu-2\":[2,4,\"x86_64\",\"c4n\"],\"c4n-highcpu-24\":[24,48,\"x86_64\",\"c4n\"],\"c4n-highcpu-4\":[4,8,\"x86_64\",\"c4n\"],\"c4n-highcpu-48\":[48,96,\"x86_64\",\"c4n\"],\"c4n-highcpu-8\":[8,16,\"x86_64\",\"c4n\"],\"c4n-highcpu-96\":[96,192,\"x86_64\",\"c4n\"],\"c4n-highmem-16\":[16,124,\"x86_64\",\"c4n\"],\"c4n-highmem-192\":[192,1488,\"x86_64\",\"c4n\"],\"c4n-highmem-2\":[2,15,\"x86_64\",\"c4n\"],\"c4n-highmem-24\":[24,186,\"x86_64\",\"c4n\"],\"c4n-highmem-4\":[4,31,\"x86_64\",\"c4n\"],\"c4n-highmem-48\":[48,372,\"x86_64\",\"c4n\"],\"c4n-highmem-8\":[8,62,\"x86_64\",\"c4n\"],\"c4n-highmem-96\":[96,744,\"x86_64\",\"c4n\"],\"c4n-standard-16\":[16,60,\"x86_64\",\"c4n\"],\"c4n-standard-192\":[192,720,\"x86_64\",\"c4n\"],\"c4n-standard-2\":[2,7,\"x86_64\",\"c4n\"],\"c4n-standard-24\":[24,90,\"x86_64\",\"c4n\"],\"c4n-standard-4\":[4,15,\"x86_64\",\"c4n\"],\"c4n-standard-48\":[48,180,\"x86_64\",\"c4n\"],\"c4n-standard-8\":[8,30,\"x86_64\",\"c4n\"],\"c4n-standard-96\":[96,360,\"x86_64\",\"c4n\"],\"e2-highcpu-16\":[16,16,\"x86_64\",\"e2\"],\"e2-highcpu-2\":[2,2,\"x86_64\",\"e2\"],\"e2-highcpu-32\":[32,32,\"x86_64\",\"e2\"],\"e2-highcpu-4\":[4,4,\"x86_64\",\"e2\"],\"e2-highcpu-8\":[8,8,\"x86_64\",\"e2\"],\"e2-highmem-16\":[16,128,\"x86_64\",\"e2\"],\"e2-highmem-2\":[2,16,\"x86_64\",\"e2\"],\"e2-highmem-4\":[4,32,\"x86_64\",\"e2\"],\"e2-highmem-8\":[8,64,\"x86_64\",\"e2\"],\"e2-medium\":[1,4,\"x86_64\",\"e2\"],\"e2-micro\":[0.25,1,\"x86_64\",\"e2\"],\"e2-small\":[0.5,2,\"x86_64\",\"e2\"],\"e2-standard-16\":[16,64,\"x86_64\",\"e2\"],\"e2-standard-2\":[2,8,\"x86_64\",\"e2\"],\"e2-standard-32\":[32,128,\"x86_64\",\"e2\"],\"e2-standard-4\":[4,16,\"x86_64\",\"e2\"],\"e2-standard-8\":[8,32,\"x86_64\",\"e2\"],\"f1-micro\":[1,0.6,\"x86_64\",\"f1\"],\"g1-small\":[1,1.7,\"x86_64\",\"g1\"],\"g2-standard-12\":[12,48,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-16\":[16,64,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-24\":[24,96,\"x86_64\",\"g2\",2,\"l4\",24],\"g2-standard-32\":[32,128,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-4\":[4,16,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-48\":[48,192,\"x86_64\",\"g2\",4,\"l4\",24],\"g2-standard-8\":[8,32,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-96\":[96,384,\"x86_64\",\"g2\",8,\"l4\",24],\"g4-standard-12\":[12,45,\"x86_64\",\"g4\",0.25,\"rtx-pro-6000\",24],\"g4-standard-192\":[192,720,\"x86_64\",\"g4\",4,\"rtx-pro-6000\",96],\"g4-standard-24\":[24,90,\"x86_64\",\"g4\",0.5,\"rtx-pro-6000\",48],\"g4-standard-384\":[384,1440,\"x86_64\",\"g4\",8,\"rtx-pro-6000\",96],\"g4-standard-48\":[48,180,\"x86_64\",\"g4\",1,\"rtx-pro-6000\",96],\"g4-standard-6\":[6,22,\"x86_64\",\"g4\",0.125,\"rtx-pro-6000\",12],\"g4-standard-96\":[96,360,\"x86_64\",\"g4\",2,\"rtx-pro-6000\",96],\"h3-standard-88\":[88,352,\"x86_64\",\"h3\"],\"m1-megamem-96\":[96,1433.6,\"x86_64\",\"m1\"],\"m1-ultramem-160\":[160,3844,\"x86_64\",\"m1\"],\"m1-ultramem-40\":[40,961,\"x86_64\",\"m1\"],\"m1-ultramem-80\":[80,1922,\"x86_64\",\"m1\"],\"m2-hypermem-416\":[416,8832,\"x86_64\",\"m2\"],\"m2-megamem-416\":[416,5888,\"x86_64\",\"m2\"],\"m2-ultramem-208\":[208,5888,\"x86_64\",\"m2\"],\"m2-ultramem-416\":[416,11776,\"x86_64\",\"m2\"],\"m3-megamem-128\":[128,1952,\"x86_64\",\"m3\"],\"m3-megamem-64\":[64,976,\"x86_64\",\"m3\"],\"m3-ultramem-128\":[128,3904,\"x86_64\",\"m3\"],\"m3-ultramem-32\":[32,976,\"x86_64\",\"m3\"],\"m3-ultramem-64\":[64,1952,\"x86_64\",\"m3\"],\"m4-hypermem-16\":[16,248,\"x86_64\",\"m4\"],\"m4-hypermem-32\":[32,496,\"x86_64\",\"m4\"],\"m4-hypermem-64\":[64,992,\"x86_64\",\"m4\"],\"m4-megamem-112\":[112,1488,\"x86_64\",\"m4\"],\"m4-megamem-224\":[224,2976,\"x86_64\",\"m4\"],\"m4-megamem-28\":[28,372,\"x86_64\",\"m4\"],\"m4-megamem-56\":[56,744,\"x86_64\",\"m4\"],\"m4-ultramem-112\":[112,2976,\"x86_64\",\"m4\"],\"m4-ultramem-224\":[224,5952,\"x86_64\",\"m4\"],\"m4-ultramem-56\":[56,1488,\"x86_64\",\"m4\"],\"m4n-hypermem-16\":[16,248,\"x86_64\",\"m4n\"],\"m4n-hypermem-32\":[32,496,\"x86_64\",\"m4n\"],\"m4n-hypermem-64\":[64,992,\"x86_64\",\"m4n\"],\"m4n-megamem-112\":[112,1488,\"x86_64\",\"m4n\"],\"m4n-megamem-28\":[28,372,\"x86_64\",\"m4n\"],\"m4n-megamem-56\":[56,744,\"x86_64\",\"m4n\"],\"m4n-ultramem-112\":[112,2976,\"x86_64\",\"m4n\"],\"m4n-ultramem-56\":[56,1488,\"x86_64\",\"m4n\"],\"n1-highcpu-16\":[16,14.4,\"x86_64\",\"n1\"],\"n1-highcpu-2\":[2,1.8,\"x86_64\",\"n1\"],\"n1-highcpu-32\":[32,28.8,\"x86_64\",\"n1\"],\"n1-highcpu-4\":[4,3.6,\"x86_64\",\"n1\"],\"n1-highcpu-64\":[64,57.6,\"x86_64\",\"n1\"],\"n1-highcpu-8\":[8,7.2,\"x86_64\",\"n1\"],\"n1-highcpu-96\":[96,86.4,\"x86_64\",\"n1\"],\"n1-highmem-16\":[16,104,\"x86_64\",\"n1\"],\"n1-highmem-2\":[2,13,\"x86_64\",\"n1\"],\"n1-highmem-32\":[32,208,\"x86_64\",\"n1\"],\"n1-highmem-4\":[4,26,\"x86_64\",\"n1\"],\"n1-highmem-64\":[64,416,\"x86_64\",\"n1\"],\"n1-highmem-8\":[8,52,\"x86_64\",\"n1\"],\"n1-highmem-96\":[96,624,\"x86_64\",\"n1\"],\"n1-standard-1\":[1,3.75,\"x86_64\",\"n1\"],\"n1-standard-16\":[16,60,\"x86_64\",\"n1\"],\"n1-standard-2\":[2,7.5,\"x86_64\",\"n1\"],\"n1-standard-32\":[32,120,\"x86_64\",\"n1\"],\"n1-standard-4\":[4,15,\"x86_64\",\"n1\"],\"n1-standard-64\":[64,240,\"x86_64\",\"n1\"],\"n1-standard-8\":[8,30,\"x86_64\",\"n1\"],\"n1-standard-96\":[96,360,\"x86_64\",\"n1\"],\"n2-highcpu-16\":[16,16,\"x86_64\",\"n2\"],\"n2-highcpu-2\":[2,2,\"x86_64\",\"n2\"],\"n2-highcpu-32\":[32,32,\"x86_64\",\"n2\"],\"n2-highcpu-4\":[4,4,\"x86_64\",\"n2\"],\"n2-highcpu-48\":[48,48,\"x86_64\",\"n2\"],\"n2-highcpu-64\":[64,64,\"x86_64\",\"n2\"],\"n2-highcpu-8\":[8,8,\"x86_64\",\"n2\"],\"n2-highcpu-80\":[80,80,\"x86_64\",\"n2\"],\"n2-highcpu-96\":[96,96,\"x86_64\",\"n2\"],\"n2-highmem-128\":[128,864,\"x86_64\",\"n2\"],\"n2-highmem-16\":[16,128,\"x86_64\",\"n2\"],\"n2-highmem-2\":[2,16,\"x86_64\",\"n2\"],\"n2-highmem-32\":[32,256,\"x86_64\",\"n2\"],\"n2-highmem-4\":[4,32,\"x86_64\",\"n2\"],\"n2-highmem-48\":[48,384,\"x86_64\",\"n2\"],\"n2-highmem-64\":[64,512,\"x86_64\",\"n2\"],\"n2-highmem-8\":[8,64,\"x86_64\",\"n2\"],\"n2-highmem-80\":[80,640,\"x86_64\",\"n2\"],\"n2-highmem-96\":[96,768,\"x86_64\",\"n2\"],\"n2-standard-128\":[128,512,\"x86_64\",\"n2\"],\"n2-standard-16\":[16,64,\"x86_64\",\"n2\"],\"n2-standard-2\":[2,8,\"x86_64\",\"n2\"],\"n2-standard-32\":[32,128,\"x86_64\",\"n2\"],\"n2-standard-4\":[4,16,\"x86_64\",\"n2\"],\"n2-standard-48\":[48,192,\"x86_64\",\"n2\"],\"n2-standard-64\":[64,256,\"x86_64\",\"n2\"],\"n2-standard-8\":[8,32,\"x86_64\",\"n2\"],\"n2-standard-80\":[80,320,\"x86_64\",\"n2\"],\"n2-standard-96\":[96,384,\"x86_64\",\"n2\"],\"n2d-highcpu-128\":[128,128,\"x86_64\",\"n2d\"],\"n2d-highcpu-16\":[16,16,\"x86_64\",\"n2d\"],\"n2d-highcpu-2\":[2,2,\"x86_64\",\"n2d\"],\"n2d-highcpu-224\":[224,224,\"x86_64\",\"n2d\"],\"n2d-highcpu-32\":[32,32,\"x86_64\",\"n2d\"],\"n2d-highcpu-4\":[4,4,\"x86_64\",\"n2d\"],\"n2d-highcpu-48\":[48,48,\"x86_64\",\"n2d\"],\"n2d-highcpu-64\":[64,64,\"x86_64\",\"n2d\"],\"n2d-highcpu-8\":[8,8,\"x86_64\",\"n2d\"],\"n2d-highcpu-80\":[80,80,\"x86_64\",\"n2d\"],\"n2d-highcpu-96\":[96,96,\"x86_64\",\"n2d\"],\"n2d-highmem-16\":[16,128,\"x86_64\",\"n2d\"],\"n2d-highmem-2\":[2,16,\"x86_64\",\"n2d\"],\"n2d-highmem-32\":[32,256,\"x86_64\",\"n2d\"],\"n2d-highmem-4\":[4,32,\"x86_64\",\"n2d\"],\"n2d-highmem-48\":[48,384,\"x86_64\",\"n2d\"],\"n2d-highmem-64\":[64,512,\"x86_64\",\"n2d\"],\"n2d-highmem-8\":[8,64,\"x86_64\",\"n2d\"],\"n2d-highmem-80\":[80,640,\"x86_64\",\"n2d\"],\"n2d-highmem-96\":[96,768,\"x86_64\",\"n2d\"],\"n2d-standard-128\":[128,512,\"x86_64\",\"n2d\"],\"n2d-standard-16\":[16,64,\"x86_64\",\"n2d\"],\"n2d-standard-2\":[2,8,\"x86_64\",\"n2d\"],\"n2d-standard-224\":[224,896,\"x86_64\",\"n2d\"],\"n2d-standard-32\":[32,128,\"x86_64\",\"n2d\"],\"n2d-standard-4\":[4,16,\"x86_64\",\"n2d\"],\"n2d-standard-48\":[48,192,\"x86_64\",\"n2d\"],\"n2d-standard-64\":[64,256,\"x86_64\",\"n2d\"],\"n2d-standard-8\":[8,32,\"x86_64\",\"n2d\"],\"n2d-standard-80\":[80,320,\"x86_64\",\"n2d\"],\"n2d-standard-96\":[96,384,\"x86_64\",\"n2d\"],\"n4-highcpu-16\":[16,32,\"x86_64\",\"n4\"],\"n4-highcpu-2\":[2,4,\"x86_64\",\"n4\"],\"n4-highcpu-32\":[32,64,\"x86_64\",\"n4\"],\"n4-highcpu-4\":[4,8,\"x86_64\",\"n4\"],\"n4-highcpu-48\":[48,96,\"x86_64\",\"n4\"],\"n4-highcpu-64\":[64,128,\"x86_64\",\"n4\"],\"n4-highcpu-8\":[8,16,\"x86_64\",\"n4\"],\"n4-highcpu-80\":[80,160,\"x86_64\",\"n4\"],\"n4-highmem-16\":[16,128,\"x86_64\",\"n4\"],\"n4-highmem-2\":[2,16,\"x86_64\",\"n4\"],\"n4-highmem-32\":[32,256,\"x86_64\",\"n4\"],\"n4-highmem-4\":[4,32,\"x86_64\",\"n4\"],\"n4-highmem-48\":[48,384,\"x86_64\",\"n4\"],\"n4-highmem-64\":[64,512,\"x86_64\",\"n4\"],\"n4-highmem-8\":[8,64,\"x86_64\",\"n4\"],\"n4-highmem-80\":[80,640,\"x86_64\",\"n4\"],\"n4-standard-16\":[16,64,\"x86_64\",\"n4\"],\"n4-standard-2\":[2,8,\"x86_64\",\"n4\"],\"n4-standard-32\":[32,128,\"x86_64\",\"n4\"],\"n4-standard-4\":[4,16,\"x86_64\",\"n4\"],\"n4-standard-48\":[48,192,\"x86_64\",\"n4\"],\"n4-standard-64\":[64,256,\"x86_64\",\"n4\"],\"n4-standard-8\":[8,32,\"x86_64\",\"n4\"],\"n4-standard-80\":[80,320,\"x86_64\",\"n4\"],\"n4a-highcpu-1\":[1,2,\"arm64\",\"n4a\"],\"n4a-highcpu-16\":[16,32,\"arm64\",\"n4a\"],\"n4a-highcpu-2\":[2,4,\"arm64\",\"n4a\"],\"n4a-highcpu-32\":[32,64,\"arm64\",\"n4a\"],\"n4a-highcpu-4\":[4,8,\"arm64\",\"n4a\"],\"n4a-highcpu-48\":[48,96,\"arm64\",\"n4a\"],\"n4a-highcpu-64\":[64,128,\"arm64\",\"n4a\"],\"n4a-highcpu-8\":[8,16,\"arm64\",\"n4a\"],\"n4a-highmem-1\":[1,8,\"arm64\",\"n4a\"],\"n4a-highmem-16\":[16,128,\"arm64\",\"n4a\"],\"n4a-highmem-2\":[2,16,\"arm64\",\"n4a\"],\"n4a-highmem-32\":[32,256,\"arm64\",\"n4a\"],\"n4a-highmem-4\":[4,32,\"arm64\",\"n4a\"],\"n4a-highmem-48\":[48,384,\"arm64\",\"n4a\"],\"n4a-highmem-64\":[64,512,\"arm64\",\"n4a\"],\"n4a-highmem-8\":[8,64,\"arm64\",\"n4a\"],\"n4a-standard-1\":[1,4,\"arm64\",\"n4a\"],\"n4a-standard-16\":[16,64,\"arm64\",\"n4a\"],\"n4a-standard-2\":[2,8,\"arm64\",\"n4a\"],\"n4a-standard-32\":[32,128,\"arm64\",\"n4a\"],\"n4a-standard-4\":[4,16,\"arm64\",\"n4a\"],\"n4a-standard-48\":[48,192,\"arm64\",\"n4a\"],\"n4a-standard-64\":[64,256,\"arm64\",\"n4a\"],\"n4a-standard-8\":[8,32,\"arm64\",\"n4a\"],\"n4d-highcpu-16\":[16,32,\"x86_64\",\"n4d\"],\"n4d-highcpu-2\":[2,4,\"x86_64\",\"n4d\"],\"n4d-highcpu-32\":[32,64,\"x86_64\",\"n4d\"],\"n4d-highcpu-4\":[4,8,\"x86_64\",\"n4d\"],\"n4d-highcpu-48\":[48,96,\"x86_64\",\"n4d\"],\"n4d-highcpu-64\":[64,128,\"x86_64\",\"n4d\"],\"n4d-highcpu-8\":[8,16,\"x86_64\",\"n4d\"],\"n4d-highcpu-80\":[80,160,\"x86_64\",\"n4d\"],\"n4d-highcpu-96\":[96,192,\"x86_64\",\"n4d\"],\"n4d-highmem-16\":[16,128,\"x86_64\",\"n4d\"],\"n4d-highmem-2\":[2,16,\"x86_64\",\"n4d\"],\"n4d-highmem-32\":[32,256,\"x86_64\",\"n4d\"],\"n4d-highmem-4\":[4,32,\"x86_64\",\"n4d\"],\"n4d-highmem-48\":[48,384,\"x86_64\",\"n4d\"],\"n4d-highmem-64\":[64,512,\"x86_64\",\"n4d\"],\"n4d-highmem-8\":[8,64,\"x86_64\",\"n4d\"],\"n4d-highmem-80\":[80,640,\"x86_64\",\"n4d\"],\"n4d-highmem-96\":[96,768,\"x86_64\",\"n4d\"],\"n4d-standard-16\":[16,64,\"x86_64\",\"n4d\"],\"n4d-standard-2\":[2,8,\"x86_64\",\"n4d\"],\"n4d-standard-32\":[32,128,\"x86_64\",\"n4d\"],\"n4d-standard-4\":[4,16,\"x86_64\",\"n4d\"],\"n4d-standard-48\":[48,192,\"x86_64\",\"n4d\"],\"n4d-standard-64\":[64,256,\"x86_64\",\"n4d\"],\"n4d-standard-8\":[8,32,\"x86_64\",\"n4d\"],\"n4d-standard-80\":[80,320,\"x86_64\",\"n4d\"],\"n4d-standard-96\":[96,384,\"x86_64\",\"n4d\"],\"t2a-standard-1\":[1,4,\"arm64\",\"t2a\"],\"t2a-standard-16\":[16,64,\"arm64\",\"t2a\"],\"t2a-standard-2\":[2,8,\"arm64\",\"t2a\"],\"t2a-standard-32\":[32,128,\"arm64\",\"t2a\"],\"t2a-standard-4\":[4,16,\"arm64\",\"t2a\"],\"t2a-standard-48\":[48,192,\"arm64\",\"t2a\"],\"t2a-standard-8\":[8,32,\"arm64\",\"t2a\"],\"t2d-standard-1\":[1,4,\"x86_64\",\"t2d\"],\"t2d-standard-16\":[16,64,\"x86_64\",\"t2d\"],\"t2d-standard-2\":[2,8,\"x86_64\",\"t2d\"],\"t2d-standard-32\":[32,128,\"x86_64\",\"t2d\"],\"t2d-standard-4\":[4,16,\"x86_64\",\"t2d\"],\"t2d-standard-48\":[48,192,\"x86_64\",\"t2d\"],\"t2d-standard-60\":[60,240,\"x86_64\",\"t2d\"],\"t2d-standard-8\":[8,32,\"x86_64\",\"t2d\"],\"z3-highmem-14-standardlssd\":[14,112,\"x86_64\",\"z3\",null,null,null,3000],\"z3-highmem-16-highlssd\":[16,128,\"x86_64\",\"z3\",null,null,null,6000],\"z3-highmem-176-standardlssd\":[176,1408,\"x86_64\",\"z3\",null,null,null,36000],\"z3-highmem-192-highlssd-metal\":[192,1536,\"x86_64\",\"z3\",null,null,null,72000],\"z3-highmem-22-highlssd\":[22,176,\"x86_64\",\"z3\",null,null,null,9000],\"z3-highmem-22-standardlssd\":[22,176,\"x86_64\",\"z3\",null,null,null,6000],\"z3-highmem-32-highlssd\":[32,256,\"x86_64\",\"z3\",null,null,null,12000],\"z3-highmem-44-highlssd\":[44,352,\"x86_64\",\"z3\",null,null,null,18000],\"z3-highmem-44-standardlssd\":[44,352,\"x86_64\",\"z3\",null,null,null,9000],\"z3-highmem-8-highlssd\":[8,64,\"x86_64\",\"z3\",null,null,null,3000],\"z3-highmem-88-highlssd\":[88,704,\"x86_64\",\"z3\",null,null,null,36000],\"z3-highmem-88-standardlssd\":[88,704,\"x86_64\",\"z3\",null,null,null,18000]}}");
// src/resources/machines/google.ts
const googleMachines = new Machines(google_default$1);
// src/resources/free-types/google.json
var google_default = JSON.parse("{\"identities and access rules are not billed\":[\"google_artifact_registry_repository_iam_binding\",\"google_artifact_registry_repository_iam_member\",\"google_artifact_registry_repository_iam_policy\",\"google_bigquery_dataset_access\",\"google_bigquery_dataset_iam_binding\",\"google_bigquery_dataset_iam_member\",\"google_bigquery_dataset_iam_policy\",\"google_bigquery_table_iam_binding\",\"google_bigquery_table_iam_member\",\"google_bigquery_table_iam_policy\",\"google_bigtable_instance_iam_member\",\"google_billing_account_iam_member\",\"google_cloud_run_service_iam_binding\",\"google_cloud_run_service_iam_member\",\"google_cloud_run_service_iam_policy\",\"google_cloud_run_v2_job_iam_binding\",\"google_cloud_run_v2_job_iam_member\",\"google_cloud_run_v2_job_iam_policy\",\"google_cloud_run_v2_service_iam_binding\",\"google_cloud_run_v2_service_iam_member\",\"google_cloud_run_v2_service_iam_policy\",\"google_cloudfunctions2_function_iam_binding\",\"google_cloudfunctions2_function_iam_member\",\"google_cloudfunctions2_function_iam_policy\",\"google_cloudfunctions_function_iam_binding\",\"google_cloudfunctions_function_iam_member\",\"google_cloudfunctions_function_iam_policy\",\"google_compute_backend_service_iam_binding\",\"google_compute_backend_service_iam_member\",\"google_compute_backend_service_iam_policy\",\"google_compute_disk_iam_binding\",\"google_compute_disk_iam_member\",\"google_compute_disk_iam_policy\",\"google_compute_firewall\",\"google_compute_image_iam_binding\",\"google_compute_image_iam_member\",\"google_compute_image_iam_policy\",\"google_compute_instance_iam_binding\",\"google_compute_instance_iam_member\",\"google_compute_instance_iam_policy\",\"google_compute_instance_template_iam_binding\",\"google_compute_instance_template_iam_member\",\"google_compute_instance_template_iam_policy\",\"google_compute_machine_image_iam_binding\",\"google_compute_machine_image_iam_member\",\"google_compute_machine_image_iam_policy\",\"google_compute_region_disk_iam_binding\",\"google_compute_region_disk_iam_member\",\"google_compute_region_disk_iam_policy\",\"google_compute_snapshot_iam_binding\",\"google_compute_snapshot_iam_member\",\"google_compute_snapshot_iam_policy\",\"google_compute_subnetwork_iam_binding\",\"google_compute_subnetwork_iam_member\",\"google_compute_subnetwork_iam_policy\",\"google_dns_managed_zone_iam_binding\",\"google_dns_managed_zone_iam_member\",\"google_dns_managed_zone_iam_policy\",\"google_folder_iam_binding\",\"google_folder_iam_member\",\"google_folder_iam_policy\",\"google_iam_custom_role\",\"google_iam_workload_identity_pool\",\"google_iam_workload_identity_pool_provider\",\"google_iap_app_engine_service_iam_member\",\"google_iap_web_backend_service_iam_binding\",\"google_iap_web_backend_service_iam_member\",\"google_iap_web_backend_service_iam_policy\",\"google_iap_web_iam_binding\",\"google_iap_web_iam_member\",\"google_iap_web_iam_policy\",\"google_iap_web_type_app_engine_iam_binding\",\"google_kms_crypto_key_iam_binding\",\"google_kms_crypto_key_iam_member\",\"google_kms_crypto_key_iam_policy\",\"google_kms_key_ring\",\"google_kms_key_ring_iam_binding\",\"google_kms_key_ring_iam_member\",\"google_kms_key_ring_iam_policy\",\"google_kms_key_ring_import_job\",\"google_kms_secret_ciphertext\",\"google_notebooks_instance_iam_member\",\"google_org_policy_policy\",\"google_organization_iam_binding\",\"google_organization_iam_custom_role\",\"google_organization_iam_member\",\"google_organization_iam_policy\",\"google_os_login_ssh_public_key\",\"google_project_default_service_accounts\",\"google_project_iam_audit_config\",\"google_project_iam_binding\",\"google_project_iam_custom_role\",\"google_project_iam_member\",\"google_project_iam_policy\",\"google_project_organization_policy\",\"google_pubsub_subscription_iam_binding\",\"google_pubsub_subscription_iam_member\",\"google_pubsub_subscription_iam_policy\",\"google_pubsub_topic_iam_binding\",\"google_pubsub_topic_iam_member\",\"google_pubsub_topic_iam_policy\",\"google_secret_manager_secret_iam_binding\",\"google_secret_manager_secret_iam_member\",\"google_secret_manager_secret_iam_policy\",\"google_service_account\",\"google_service_account_iam_binding\",\"google_service_account_iam_member\",\"google_service_account_iam_policy\",\"google_service_account_key\",\"google_sourcerepo_repository_iam_binding\",\"google_sourcerepo_repository_iam_member\",\"google_spanner_database_iam_member\",\"google_spanner_instance_iam_member\",\"google_sql_ssl_cert\",\"google_sql_user\",\"google_storage_bucket_access_control\",\"google_storage_bucket_acl\",\"google_storage_bucket_iam_binding\",\"google_storage_bucket_iam_member\",\"google_storage_bucket_iam_policy\",\"google_storage_default_object_access_control\",\"google_storage_default_object_acl\",\"google_storage_hmac_key\",\"google_storage_managed_folder_iam_binding\",\"google_storage_managed_folder_iam_member\",\"google_storage_managed_folder_iam_policy\",\"google_storage_object_access_control\",\"google_storage_object_acl\",\"google_tags_tag_value_iam_binding\"],\"projects, folders and settings are not billed\":[\"google_access_context_manager_access_level\",\"google_access_context_manager_access_levels\",\"google_access_context_manager_access_policy\",\"google_access_context_manager_gcp_user_access_binding\",\"google_access_context_manager_service_perimeter\",\"google_access_context_manager_service_perimeter_resource\",\"google_access_context_manager_service_perimeters\",\"google_artifact_registry_vpcsc_config\",\"google_compute_project_default_network_tier\",\"google_compute_project_metadata\",\"google_compute_project_metadata_item\",\"google_compute_shared_vpc_host_project\",\"google_compute_shared_vpc_service_project\",\"google_folder\",\"google_logging_billing_account_exclusion\",\"google_logging_folder_exclusion\",\"google_logging_organization_exclusion\",\"google_logging_project_exclusion\",\"google_monitoring_custom_service\",\"google_monitoring_dashboard\",\"google_monitoring_group\",\"google_monitoring_notification_channel\",\"google_monitoring_slo\",\"google_project\",\"google_project_service\",\"google_project_service_identity\",\"google_usage_export_bucket\"],\"networks, routes and parts of a load balancer are not billed, what crosses or uses them is\":[\"google_compute_backend_bucket\",\"google_compute_backend_bucket_signed_url_key\",\"google_compute_backend_service\",\"google_compute_backend_service_signed_url_key\",\"google_compute_firewall_policy\",\"google_compute_firewall_policy_association\",\"google_compute_firewall_policy_rule\",\"google_compute_global_network_endpoint\",\"google_compute_global_network_endpoint_group\",\"google_compute_health_check\",\"google_compute_http_health_check\",\"google_compute_https_health_check\",\"google_compute_managed_ssl_certificate\",\"google_compute_network\",\"google_compute_network_endpoint\",\"google_compute_network_endpoint_group\",\"google_compute_network_firewall_policy\",\"google_compute_network_firewall_policy_association\",\"google_compute_network_firewall_policy_rule\",\"google_compute_network_firewall_policy_with_rules\",\"google_compute_network_peering\",\"google_compute_network_peering_routes_config\",\"google_compute_organization_security_policy\",\"google_compute_organization_security_policy_association\",\"google_compute_organization_security_policy_rule\",\"google_compute_region_backend_service\",\"google_compute_region_health_check\",\"google_compute_region_network_endpoint\",\"google_compute_region_network_endpoint_group\",\"google_compute_region_network_firewall_policy\",\"google_compute_region_network_firewall_policy_association\",\"google_compute_region_network_firewall_policy_rule\",\"google_compute_region_ssl_certificate\",\"google_compute_region_ssl_policy\",\"google_compute_region_url_map\",\"google_compute_route\",\"google_compute_router\",\"google_compute_router_bgp_peer\",\"google_compute_router_interface\",\"google_compute_router_route_policy\",\"google_compute_service_attachment\",\"google_compute_ssl_certificate\",\"google_compute_ssl_policy\",\"google_compute_subnetwork\",\"google_compute_target_instance\",\"google_compute_target_pool\",\"google_compute_url_map\",\"google_dns_policy\",\"google_dns_response_policy\",\"google_dns_response_policy_rule\",\"google_service_networking_peered_dns_domain\",\"google_service_networking_vpc_service_controls\"],\"it is billed with the instance, database or bucket that it belongs to\":[\"google_bigquery_routine\",\"google_cloud_run_domain_mapping\",\"google_compute_attached_disk\",\"google_compute_autoscaler\",\"google_compute_disk_resource_policy_attachment\",\"google_compute_instance_group\",\"google_compute_instance_group_membership\",\"google_compute_instance_group_named_port\",\"google_compute_instance_template\",\"google_compute_per_instance_config\",\"google_compute_region_autoscaler\",\"google_compute_region_disk_resource_policy_attachment\",\"google_compute_region_instance_template\",\"google_compute_region_per_instance_config\",\"google_compute_resource_policy\",\"google_compute_router_nat_address\",\"google_sql_database\",\"google_storage_bucket_object\",\"google_storage_folder\",\"google_storage_managed_folder\",\"google_storage_notification\"]}");
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
const usage$7 = {
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
	usage: usage$7,
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
const sheets$8 = [repository];
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
const notSet = (what) => () => unpriced(`${what} is not set, and Google's default for it is not known`);
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
			byDefault: notSet("provisioned_throughput"),
			because: ""
		}
	}],
	["hyperdisk-ml", {
		words: "Hyperdisk ML",
		throughput: {
			included: 0,
			byDefault: notSet("provisioned_throughput"),
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
			price: (r) => google("Compute Engine", `${wordsOf$2(of(r))} Capacity`, { place: of(r).place })
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
		price: (r) => google("Compute Engine", `${wordsOf$2(of(r))} ${word}`, { place: of(r).place })
	};
}
function kindOf$1(type) {
	return KINDS.get(type) ?? unpriced(`${type} is no disk type that this version knows`);
}
const REGIONAL = new Set([
	"pd-standard",
	"pd-balanced",
	"pd-ssd",
	"hyperdisk-balanced-high-availability"
]);
function wordsOf$2({ type, isRegional }) {
	const { words } = kindOf$1(type);
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
function machineTypeOf(name) {
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
const byDefault$3 = {
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
const attributes$12 = {
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
	provisioned_iops: number(byDefault$3),
	provisioned_throughput: number(byDefault$3),
	storage_pool: text({
		default: void 0,
		because: "none"
	})
};
const references$6 = {
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
		attributes: attributes$12,
		references: references$6,
		free: (r) => r.storage_pool ? "its capacity and performance are bought by its storage pool" : void 0,
		components: diskComponents((r) => diskOf$1(r, isRegional))
	});
}
function diskOf$1(r, isRegional) {
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
	return google("Compute Engine", wordsOf$1(system, machineType, vcpu), { place: "global" });
}
function wordsOf$1(system, machineType, vcpu) {
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
function wordsOf(machineType) {
	const family = familyOf(machineType);
	return CUSTOM.get(family) ?? unpriced(`custom machines of the family ${family} have no known billing words`);
}
function customPrice(machine, word) {
	const [words] = wordsOf(machine.type);
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
const byDefault$2 = {
	default: void 0,
	because: "Google's default by type and size"
};
const bootDisk = {
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
		provisioned_iops: number(byDefault$2),
		provisioned_throughput: number(byDefault$2),
		storage_pool: text({
			default: void 0,
			because: "none"
		})
	})
};
const attributes$11 = {
	machine_type: text(),
	boot_disk: block(bootDisk),
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
const usage$6 = { monthly_hrs: usageNumber("hours a month in which it runs") };
const references$5 = {
	address: refersTo("network_interface.access_config.nat_ip", "google_compute_address", {}),
	image: refersTo("boot_disk.initialize_params.image", "google_compute_image", { disk_size_gb: number({
		default: void 0,
		because: "its source's"
	}) })
};
const instance$1 = sheet({
	type: "google_compute_instance",
	title: "Compute Engine instance",
	pricing: "cloud.google.com/compute/all-pricing",
	limits: [
		"Disks that are attached to it are priced as the google_compute_disk that they are.",
		"Licence fees are known for images of Windows Server, Red Hat and SUSE; versions cost the same.",
		"Committed use discounts and data transfer are not priced."
	],
	attributes: attributes$11,
	usage: usage$6,
	references: references$5,
	components: [
		...machineComponents(machineOf$2),
		{
			name: "External IP address",
			detail: (r) => isSpot(r) ? "spot" : "standard",
			unit: "hours",
			hourly: true,
			when: (r) => addressesOf$1(r) > 0,
			quantity: (r) => running(machineOf$2(r).count.times(addressesOf$1(r)), r.usage.monthly_hrs),
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
			quantity: (r) => machineOf$2(r).count,
			price: () => unpriced("the price of Tier_1 networking by machine type is not known")
		},
		{
			name: "Confidential VM",
			unit: "hours",
			hourly: true,
			when: isConfidential,
			quantity: (r) => machineOf$2(r).count,
			price: () => unpriced("the price of Confidential VM service is not known")
		}
	],
	parts: [part({
		name: "boot_disk",
		each: bootDisks,
		components: diskComponents((disk) => disk)
	})]
});
function machineOf$2(r) {
	return {
		get type() {
			return machineTypeOf(r.machine_type || unpriced("machine_type is not set"));
		},
		get count() {
			return runs$1(r) ? exact(1) : exact(0);
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
function runs$1(r) {
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
const byDefault$1 = {
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
		provisioned_iops: number(byDefault$1),
		provisioned_throughput: number(byDefault$1)
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
			return machineTypeOf(type() || template.machine_type || unpriced("machine_type is not set"));
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
const attributes$10 = {
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
const references$4 = { template: refersTo("source_instance_template", ["google_compute_instance_template", "google_compute_region_instance_template"], templateAttributes) };
const instanceFromTemplate = sheet({
	type: "google_compute_instance_from_template",
	title: "Compute Engine instance from a template",
	pricing: "cloud.google.com/compute/all-pricing",
	limits: ["One that overrides more of its template than the machine type has no price; data transfer is not priced."],
	attributes: attributes$10,
	references: references$4,
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
const attributes$9 = {
	target_size: number({
		default: void 0,
		because: "the autoscaler decides"
	}),
	version: count({ because: "one template" })
};
const usage$5 = { instances: usageNumber("instances that run on average") };
const scaler = { autoscaling_policy: block({
	min_replicas: number(),
	max_replicas: number(),
	mode: text({
		default: "ON",
		because: "Google's default"
	})
}) };
const references$3 = {
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
	attributes: attributes$9,
	usage: usage$5,
	references: references$3,
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
			return instancesOf(r);
		},
		assume: (text) => r.assume(text)
	};
}
function templateOf(r) {
	const found = r.refs.template ?? unpriced("its instance template is not in this plan");
	if (r.version > 1) r.assume(`priced as the first of ${r.version} versions`);
	return found;
}
function sizeOf(r) {
	const named = r.refs.named.length + r.refs.namedRegional.length;
	return named > 0 ? exact(named).max(r.target_size ?? 0) : r.target_size;
}
function instancesOf(r) {
	const found = scalerOf(r);
	const said = r.usage.instances ?? sizeOf(r);
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
const resources = blocks({
	type: text(),
	amount: number()
});
const attributes$8 = {
	plan: text(),
	type: text({
		default: "GENERAL_PURPOSE",
		because: "Google's default"
	}),
	category: text({
		default: "MACHINE",
		because: "Google's default"
	}),
	resources
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
	attributes: attributes$8,
	parts: [part({
		name: "resources",
		each: committed,
		components: [
			line$1("vCPUs", "vCPU-hours", "VCPU", "Cpu", 1),
			line$1("Memory", "GB-hours", "MEMORY", "Ram", 1024),
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
function line$1(name, unit, type, word, per) {
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
const attributes$7 = { specific_reservation: block({
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
	attributes: attributes$7,
	components: machineComponents(machineOf$1)
});
function machineOf$1({ specific_reservation: reserved }) {
	const properties = reserved?.instance_properties;
	return {
		get type() {
			return machineTypeOf(properties?.machine_type || unpriced("the machine type that is reserved is not set"));
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
const sheets$7 = [
	disk,
	image,
	instance$1,
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
// src/resources/google/dns/index.ts
const sheets$6 = [sheet({
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
const attributes$6 = {
	tier: text(),
	file_shares: blocks({ capacity_gb: number() })
};
const instance = sheet({
	type: "google_filestore_instance",
	title: "Filestore instance",
	pricing: "cloud.google.com/filestore/pricing",
	limits: ["Neither capacity nor provisioned performance has a known price."],
	attributes: attributes$6,
	components: [{
		name: "Capacity",
		detail: (r) => `${r.tier ?? ""}, ${capacityOf(r).toString()} GB`,
		unit: "GB-months",
		quantity: capacityOf,
		price: () => unpriced("the prices of Filestore are not known")
	}]
});
function capacityOf(r) {
	return sum(r.file_shares.map(({ capacity_gb: size }) => size ?? unpriced("file_shares.capacity_gb is not set")));
}
// src/resources/google/filestore/index.ts
const sheets$5 = [instance];
// src/resources/google/gke/pool.ts
const none = {
	default: 0,
	because: "none unless set"
};
const byDefault = {
	default: void 0,
	because: "Google's default by type and size"
};
const localSsds = block({ local_ssd_count: number(none) }, { because: "none unless set" });
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
	local_ssd_count: number(none),
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
function nodesOf$1(pool, usage, zones, r, block = "") {
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
	return [...machineComponents((r) => machineOf(of(r))), ...diskComponents((r) => diskOf(of(r)))];
}
function machineOf(pool) {
	const { config } = pool;
	return {
		get type() {
			return machineTypeOf(config?.machine_type ?? "e2-medium");
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
function diskOf(pool) {
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
const attributes$5 = {
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
const usage$4 = {
	nodes: usageNumber("nodes of the default pool that run in each zone on average"),
	autopilot_vcpu_count: usageNumber("vCPUs that Autopilot's pods request on average"),
	autopilot_memory_gb: usageNumber("GB of memory that Autopilot's pods request on average"),
	autopilot_ephemeral_storage_gb: usageNumber("GB of ephemeral storage that Autopilot's pods request on average"),
	"node_pool.nodes": usageNumber("nodes of each pool inside the cluster (node_pool[0] and so on) that run in each zone on average")
};
const references$2 = { pools: referredBy("google_container_node_pool", "cluster", { name: text({
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
	attributes: attributes$5,
	usage: usage$4,
	references: references$2,
	components: [
		{
			name: "Cluster management",
			detail: kindOf,
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => google("Kubernetes Engine", `${kindOf(r)} Kubernetes Clusters`, { place: "global" })
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
function kindOf(r) {
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
				return nodesOf$1(pool, r.usageAt("node_pool.nodes", at), zones, r, `node_pool[${at}].`);
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
const attributes$4 = {
	...poolAttributes,
	location: text(location)
};
const usage$3 = { nodes: usageNumber("nodes that run in each zone on average") };
const references$1 = { cluster: refersTo("cluster", "google_container_cluster", {
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
	attributes: attributes$4,
	usage: usage$3,
	references: references$1,
	components: poolComponents(poolOf)
});
function poolOf(r) {
	return {
		get config() {
			return r.node_config;
		},
		get nodes() {
			return nodesOf$1(r, r.usage.nodes, zones(r), r);
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
const sheets$4 = [cluster, nodePool];
// src/resources/google/network/address.ts
const attributes$3 = {
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
const references = {
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
	attributes: attributes$3,
	references,
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
const usage$2 = Object.fromEntries(Object.entries(DESTINATIONS).map(([key, [name]]) => [keyOf$1(key), usageNumber(`GB of IPSec traffic to the internet in a month, ${name}`)]));
const externalVpnGateway = sheet({
	type: "google_compute_external_vpn_gateway",
	title: "External VPN gateway",
	pricing: "cloud.google.com/network-connectivity/docs/vpn/pricing",
	limits: ["Traffic is priced from the provider's region."],
	attributes: {},
	usage: usage$2,
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
const sheets$3 = [
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
const attributes$2 = {
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
const usage$1 = { backup_storage_gb: usageNumber("GB of backups and retained logs, averaged over the month") };
const databaseInstance = sheet({
	type: "google_sql_database_instance",
	title: "Cloud SQL instance",
	pricing: "cloud.google.com/sql/pricing",
	limits: ["Storage that grows by itself (disk_autoresize) is counted as set now.", "A read replica is a resource of its own; extended support and data transfer are not priced."],
	attributes: attributes$2,
	usage: usage$1,
	components: [
		...computeComponents(),
		{
			name: "Licence",
			detail: (r) => r.database_version ?? "",
			unit: "vCPU-hours",
			hourly: true,
			when: (r) => engineOf(r) === "SQL Server" && !r.database_version?.endsWith("_EXPRESS") && runs(r),
			quantity: (r) => coresOf(r).vcpu.times(nodesOf(r)),
			price: () => unpriced("the price of SQL Server licences is not known")
		},
		{
			name: "Storage",
			detail: (r) => `${settingsOf(r).disk_type === "PD_HDD" ? "HDD" : "SSD"}, ${placementOf(r).toLowerCase()}`,
			unit: "GB-months",
			quantity: (r) => settingsOf(r).disk_size.times(nodesOf(r)),
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
		when: (r) => isByCore(r) && runs(r),
		quantity: (r) => amount(r).times(nodesOf(r)),
		price: (r) => words(r, coresOf(r).isPlus ? `Enterprise Plus N ${word}` : word)
	});
	return [
		{
			name: "Instance",
			detail: (r) => `${settingsOf(r).tier}, ${placementOf(r).toLowerCase()}`,
			unit: "hours",
			hourly: true,
			when: (r) => isBundle(r) && runs(r),
			quantity: nodesOf,
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
function runs(r) {
	return settingsOf(r).activation_policy !== "NEVER";
}
function nodesOf({ instance_type, node_count }) {
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
const sheets$2 = [databaseInstance];
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
const attributes$1 = {
	location: text(),
	storage_class: text({
		default: "STANDARD",
		because: "Google's default"
	}),
	autoclass: block({ enabled: flag() }, { because: "off unless set" }),
	custom_placement_config: count({ because: "no pair of regions of its own" })
};
const usage = {
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
	attributes: attributes$1,
	usage,
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
const sheets$1 = [bucket, sheet({
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
const attributes = {
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
	attributes,
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
const sheets = [tpuVm];
export { sheets$4 as a, sheets$7 as c, googleMachines as d, sheets$3 as i, sheets$8 as l, sheets$1 as n, sheets$5 as o, sheets$2 as r, sheets$6 as s, sheets as t, google_default as u };
