import { $ as Unpriceable, Bt as sum, Rt as Exact, X as HOURS_A_MONTH, Z as running, a as sheet, at as text, et as block, ht as google, i as refersTo, it as number, n as part, nt as count, o as usageNumber, r as referredBy, rt as flag, st as unpriced, tt as blocks, zt as exact } from "./core.js";
import { z as Machines } from "./sheets-aws.js";
// src/resources/machines/google.json
var google_default$1 = JSON.parse("{\"sources\":[{\"what\":\"specifications\",\"source\":\"github.com/Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml fd66b26f\",\"date\":\"2026-07-30\"},{\"what\":\"families and their architecture\",\"source\":\"names of the families; words of the catalogue (build/mapping.csv dac31281)\",\"date\":\"2026-08\"},{\"what\":\"TPUs\",\"source\":\"github.com/skypilot-org/skypilot-catalog catalogs/v8/gcp/vms.csv 006059e0\",\"date\":\"2026\"},{\"what\":\"accelerators\",\"source\":\"collected out of the tables of machine types and prices, ai/README-ai.md\",\"date\":\"2026-11-21\"}],\"columns\":[\"vcpu\",\"memoryGib\",\"architecture\",\"family\",\"accelerators\",\"accelerator\",\"acceleratorGib\",\"localSsdGib\"],\"familyColumns\":[\"series\",\"generation\",\"modifiers\"],\"tpuColumns\":[\"pricedBy\",\"chips\",\"cores\"],\"acceleratorKinds\":{\"a100\":\"gpu\",\"h100\":\"gpu\",\"l4\":\"gpu\",\"rtx-pro-6000\":\"gpu\"},\"tpus\":{\"v2 pod\":[\"core-hour\"],\"v2-8\":[\"device-hour\",4,8],\"v3 pod\":[\"core-hour\"],\"v3-8\":[\"device-hour\",4,8],\"v4\":[\"chip-hour\"],\"v5litepod\":[\"chip-hour\"],\"v5p\":[\"chip-hour\"],\"v6e\":[\"chip-hour\"]},\"families\":{\"a2\":[\"a\",2,\"\"],\"a3\":[\"a\",3,\"\"],\"c2\":[\"c\",2,\"\"],\"c2d\":[\"c\",2,\"d\"],\"c3\":[\"c\",3,\"\"],\"c3d\":[\"c\",3,\"d\"],\"c4\":[\"c\",4,\"\"],\"c4a\":[\"c\",4,\"a\"],\"c4d\":[\"c\",4,\"d\"],\"c4n\":[\"c\",4,\"n\"],\"e2\":[\"e\",2,\"\"],\"f1\":[\"f\",1,\"\"],\"g1\":[\"g\",1,\"\"],\"g2\":[\"g\",2,\"\"],\"g4\":[\"g\",4,\"\"],\"h3\":[\"h\",3,\"\"],\"m1\":[\"m\",1,\"\"],\"m2\":[\"m\",2,\"\"],\"m3\":[\"m\",3,\"\"],\"m4\":[\"m\",4,\"\"],\"m4n\":[\"m\",4,\"n\"],\"n1\":[\"n\",1,\"\"],\"n2\":[\"n\",2,\"\"],\"n2d\":[\"n\",2,\"d\"],\"n4\":[\"n\",4,\"\"],\"n4a\":[\"n\",4,\"a\"],\"n4d\":[\"n\",4,\"d\"],\"t2a\":[\"t\",2,\"a\"],\"t2d\":[\"t\",2,\"d\"],\"z3\":[\"z\",3,\"\"]},\"types\":{\"a2-highgpu-1g\":[12,85,\"x86_64\",\"a2\",1,\"a100\",40],\"a2-highgpu-2g\":[24,170,\"x86_64\",\"a2\",2,\"a100\",40],\"a2-highgpu-4g\":[48,340,\"x86_64\",\"a2\",4,\"a100\",40],\"a2-highgpu-8g\":[96,680,\"x86_64\",\"a2\",8,\"a100\",40],\"a2-megagpu-16g\":[96,1360,\"x86_64\",\"a2\",16,\"a100\",40],\"a2-ultragpu-1g\":[12,170,\"x86_64\",\"a2\",1,\"a100\",80,375],\"a2-ultragpu-2g\":[24,340,\"x86_64\",\"a2\",2,\"a100\",80,750],\"a2-ultragpu-4g\":[48,680,\"x86_64\",\"a2\",4,\"a100\",80,1500],\"a2-ultragpu-8g\":[96,1360,\"x86_64\",\"a2\",8,\"a100\",80,3000],\"a3-highgpu-1g\":[26,234,\"x86_64\",\"a3\",1,\"h100\",80,750],\"a3-highgpu-2g\":[52,468,\"x86_64\",\"a3\",2,\"h100\",80,1500],\"a3-highgpu-4g\":[104,936,\"x86_64\",\"a3\",4,\"h100\",80,3000],\"a3-highgpu-8g\":[208,1872,\"x86_64\",\"a3\",8,\"h100\",80,6000],\"a3-megagpu-8g\":[208,1872,\"x86_64\",\"a3\",8,\"h100\",80,6000],\"c2-standard-16\":[16,64,\"x86_64\",\"c2\"],\"c2-standard-30\":[30,120,\"x86_64\",\"c2\"],\"c2-standard-4\":[4,16,\"x86_64\",\"c2\"],\"c2-standard-60\":[60,240,\"x86_64\",\"c2\"],\"c2-standard-8\":[8,32,\"x86_64\",\"c2\"],\"c2d-highcpu-112\":[112,224,\"x86_64\",\"c2d\"],\"c2d-highcpu-16\":[16,32,\"x86_64\",\"c2d\"],\"c2d-highcpu-2\":[2,4,\"x86_64\",\"c2d\"],\"c2d-highcpu-32\":[32,64,\"x86_64\",\"c2d\"],\"c2d-highcpu-4\":[4,8,\"x86_64\",\"c2d\"],\"c2d-highcpu-56\":[56,112,\"x86_64\",\"c2d\"],\"c2d-highcpu-8\":[8,16,\"x86_64\",\"c2d\"],\"c2d-highmem-112\":[112,896,\"x86_64\",\"c2d\"],\"c2d-highmem-16\":[16,128,\"x86_64\",\"c2d\"],\"c2d-highmem-2\":[2,16,\"x86_64\",\"c2d\"],\"c2d-highmem-32\":[32,256,\"x86_64\",\"c2d\"],\"c2d-highmem-4\":[4,32,\"x86_64\",\"c2d\"],\"c2d-highmem-56\":[56,448,\"x86_64\",\"c2d\"],\"c2d-highmem-8\":[8,64,\"x86_64\",\"c2d\"],\"c2d-standard-112\":[112,448,\"x86_64\",\"c2d\"],\"c2d-standard-16\":[16,64,\"x86_64\",\"c2d\"],\"c2d-standard-2\":[2,8,\"x86_64\",\"c2d\"],\"c2d-standard-32\":[32,128,\"x86_64\",\"c2d\"],\"c2d-standard-4\":[4,16,\"x86_64\",\"c2d\"],\"c2d-standard-56\":[56,224,\"x86_64\",\"c2d\"],\"c2d-standard-8\":[8,32,\"x86_64\",\"c2d\"],\"c3-highcpu-176\":[176,352,\"x86_64\",\"c3\"],\"c3-highcpu-192-metal\":[192,512,\"x86_64\",\"c3\"],\"c3-highcpu-22\":[22,44,\"x86_64\",\"c3\"],\"c3-highcpu-4\":[4,8,\"x86_64\",\"c3\"],\"c3-highcpu-44\":[44,88,\"x86_64\",\"c3\"],\"c3-highcpu-8\":[8,16,\"x86_64\",\"c3\"],\"c3-highcpu-88\":[88,176,\"x86_64\",\"c3\"],\"c3-highmem-176\":[176,1408,\"x86_64\",\"c3\"],\"c3-highmem-192-metal\":[192,1536,\"x86_64\",\"c3\"],\"c3-highmem-22\":[22,176,\"x86_64\",\"c3\"],\"c3-highmem-4\":[4,32,\"x86_64\",\"c3\"],\"c3-highmem-44\":[44,352,\"x86_64\",\"c3\"],\"c3-highmem-8\":[8,64,\"x86_64\",\"c3\"],\"c3-highmem-88\":[88,704,\"x86_64\",\"c3\"],\"c3-standard-176\":[176,704,\"x86_64\",\"c3\"],\"c3-standard-176-lssd\":[176,704,\"x86_64\",\"c3\",null,null,null,12000],\"c3-standard-192-metal\":[192,768,\"x86_64\",\"c3\"],\"c3-standard-22\":[22,88,\"x86_64\",\"c3\"],\"c3-standard-22-lssd\":[22,88,\"x86_64\",\"c3\",null,null,null,1500],\"c3-standard-4\":[4,16,\"x86_64\",\"c3\"],\"c3-standard-4-lssd\":[4,16,\"x86_64\",\"c3\",null,null,null,375],\"c3-standard-44\":[44,176,\"x86_64\",\"c3\"],\"c3-standard-44-lssd\":[44,176,\"x86_64\",\"c3\",null,null,null,3000],\"c3-standard-8\":[8,32,\"x86_64\",\"c3\"],\"c3-standard-8-lssd\":[8,32,\"x86_64\",\"c3\",null,null,null,750],\"c3-standard-88\":[88,352,\"x86_64\",\"c3\"],\"c3-standard-88-lssd\":[88,352,\"x86_64\",\"c3\",null,null,null,6000],\"c3d-highcpu-16\":[16,32,\"x86_64\",\"c3d\"],\"c3d-highcpu-180\":[180,354,\"x86_64\",\"c3d\"],\"c3d-highcpu-30\":[30,59,\"x86_64\",\"c3d\"],\"c3d-highcpu-360\":[360,708,\"x86_64\",\"c3d\"],\"c3d-highcpu-4\":[4,8,\"x86_64\",\"c3d\"],\"c3d-highcpu-60\":[60,118,\"x86_64\",\"c3d\"],\"c3d-highcpu-8\":[8,16,\"x86_64\",\"c3d\"],\"c3d-highcpu-90\":[90,177,\"x86_64\",\"c3d\"],\"c3d-highmem-16\":[16,128,\"x86_64\",\"c3d\"],\"c3d-highmem-16-lssd\":[16,128,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-highmem-180\":[180,1440,\"x86_64\",\"c3d\"],\"c3d-highmem-180-lssd\":[180,1440,\"x86_64\",\"c3d\",null,null,null,6000],\"c3d-highmem-30\":[30,240,\"x86_64\",\"c3d\"],\"c3d-highmem-30-lssd\":[30,240,\"x86_64\",\"c3d\",null,null,null,750],\"c3d-highmem-360\":[360,2880,\"x86_64\",\"c3d\"],\"c3d-highmem-360-lssd\":[360,2880,\"x86_64\",\"c3d\",null,null,null,12000],\"c3d-highmem-4\":[4,32,\"x86_64\",\"c3d\"],\"c3d-highmem-60\":[60,480,\"x86_64\",\"c3d\"],\"c3d-highmem-60-lssd\":[60,480,\"x86_64\",\"c3d\",null,null,null,1500],\"c3d-highmem-8\":[8,64,\"x86_64\",\"c3d\"],\"c3d-highmem-8-lssd\":[8,64,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-highmem-90\":[90,720,\"x86_64\",\"c3d\"],\"c3d-highmem-90-lssd\":[90,720,\"x86_64\",\"c3d\",null,null,null,3000],\"c3d-standard-16\":[16,64,\"x86_64\",\"c3d\"],\"c3d-standard-16-lssd\":[16,64,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-standard-180\":[180,720,\"x86_64\",\"c3d\"],\"c3d-standard-180-lssd\":[180,720,\"x86_64\",\"c3d\",null,null,null,6000],\"c3d-standard-30\":[30,120,\"x86_64\",\"c3d\"],\"c3d-standard-30-lssd\":[30,120,\"x86_64\",\"c3d\",null,null,null,750],\"c3d-standard-360\":[360,1440,\"x86_64\",\"c3d\"],\"c3d-standard-360-lssd\":[360,1440,\"x86_64\",\"c3d\",null,null,null,12000],\"c3d-standard-4\":[4,16,\"x86_64\",\"c3d\"],\"c3d-standard-60\":[60,240,\"x86_64\",\"c3d\"],\"c3d-standard-60-lssd\":[60,240,\"x86_64\",\"c3d\",null,null,null,1500],\"c3d-standard-8\":[8,32,\"x86_64\",\"c3d\"],\"c3d-standard-8-lssd\":[8,32,\"x86_64\",\"c3d\",null,null,null,375],\"c3d-standard-90\":[90,360,\"x86_64\",\"c3d\"],\"c3d-standard-90-lssd\":[90,360,\"x86_64\",\"c3d\",null,null,null,3000],\"c4-highcpu-144\":[144,288,\"x86_64\",\"c4\"],\"c4-highcpu-16\":[16,32,\"x86_64\",\"c4\"],\"c4-highcpu-192\":[192,384,\"x86_64\",\"c4\"],\"c4-highcpu-2\":[2,4,\"x86_64\",\"c4\"],\"c4-highcpu-24\":[24,48,\"x86_64\",\"c4\"],\"c4-highcpu-288\":[288,576,\"x86_64\",\"c4\"],\"c4-highcpu-288-metal\":[288,576,\"x86_64\",\"c4\"],\"c4-highcpu-32\":[32,64,\"x86_64\",\"c4\"],\"c4-highcpu-4\":[4,8,\"x86_64\",\"c4\"],\"c4-highcpu-48\":[48,96,\"x86_64\",\"c4\"],\"c4-highcpu-8\":[8,16,\"x86_64\",\"c4\"],\"c4-highcpu-96\":[96,192,\"x86_64\",\"c4\"],\"c4-highmem-144\":[144,1116,\"x86_64\",\"c4\"],\"c4-highmem-144-lssd\":[144,1116,\"x86_64\",\"c4\",null,null,null,9000],\"c4-highmem-16\":[16,124,\"x86_64\",\"c4\"],\"c4-highmem-16-lssd\":[16,124,\"x86_64\",\"c4\",null,null,null,750],\"c4-highmem-192\":[192,1488,\"x86_64\",\"c4\"],\"c4-highmem-192-lssd\":[192,1488,\"x86_64\",\"c4\",null,null,null,12000],\"c4-highmem-2\":[2,15,\"x86_64\",\"c4\"],\"c4-highmem-24\":[24,186,\"x86_64\",\"c4\"],\"c4-highmem-24-lssd\":[24,186,\"x86_64\",\"c4\",null,null,null,1500],\"c4-highmem-288\":[288,2232,\"x86_64\",\"c4\"],\"c4-highmem-288-lssd\":[288,2232,\"x86_64\",\"c4\",null,null,null,18000],\"c4-highmem-288-lssd-metal\":[288,2232,\"x86_64\",\"c4\",null,null,null,18000],\"c4-highmem-288-metal\":[288,2232,\"x86_64\",\"c4\"],\"c4-highmem-32\":[32,248,\"x86_64\",\"c4\"],\"c4-highmem-32-lssd\":[32,248,\"x86_64\",\"c4\",null,null,null,1875],\"c4-highmem-4\":[4,31,\"x86_64\",\"c4\"],\"c4-highmem-4-lssd\":[4,31,\"x86_64\",\"c4\",null,null,null,375],\"c4-highmem-48\":[48,372,\"x86_64\",\"c4\"],\"c4-highmem-48-lssd\":[48,372,\"x86_64\",\"c4\",null,null,null,3000],\"c4-highmem-8\":[8,62,\"x86_64\",\"c4\"],\"c4-highmem-8-lssd\":[8,62,\"x86_64\",\"c4\",null,null,null,375],\"c4-highmem-96\":[96,744,\"x86_64\",\"c4\"],\"c4-highmem-96-lssd\":[96,744,\"x86_64\",\"c4\",null,null,null,6000],\"c4-standard-144\":[144,540,\"x86_64\",\"c4\"],\"c4-standard-144-lssd\":[144,540,\"x86_64\",\"c4\",null,null,null,9000],\"c4-standard-16\":[16,60,\"x86_64\",\"c4\"],\"c4-standard-16-lssd\":[16,60,\"x86_64\",\"c4\",null,null,null,750],\"c4-standard-192\":[192,720,\"x86_64\",\"c4\"],\"c4-standard-192-lssd\":[192,720,\"x86_64\",\"c4\",null,null,null,12000],\"c4-standard-2\":[2,7,\"x86_64\",\"c4\"],\"c4-standard-24\":[24,90,\"x86_64\",\"c4\"],\"c4-standard-24-lssd\":[24,90,\"x86_64\",\"c4\",null,null,null,1500],\"c4-standard-288\":[288,1080,\"x86_64\",\"c4\"],\"c4-standard-288-lssd\":[288,1080,\"x86_64\",\"c4\",null,null,null,18000],\"c4-standard-288-lssd-metal\":[288,1080,\"x86_64\",\"c4\",null,null,null,18000],\"c4-standard-288-metal\":[288,1080,\"x86_64\",\"c4\"],\"c4-standard-32\":[32,120,\"x86_64\",\"c4\"],\"c4-standard-32-lssd\":[32,120,\"x86_64\",\"c4\",null,null,null,1875],\"c4-standard-4\":[4,15,\"x86_64\",\"c4\"],\"c4-standard-4-lssd\":[4,15,\"x86_64\",\"c4\",null,null,null,375],\"c4-standard-48\":[48,180,\"x86_64\",\"c4\"],\"c4-standard-48-lssd\":[48,180,\"x86_64\",\"c4\",null,null,null,3000],\"c4-standard-8\":[8,30,\"x86_64\",\"c4\"],\"c4-standard-8-lssd\":[8,30,\"x86_64\",\"c4\",null,null,null,375],\"c4-standard-96\":[96,360,\"x86_64\",\"c4\"],\"c4-standard-96-lssd\":[96,360,\"x86_64\",\"c4\",null,null,null,6000],\"c4a-highcpu-1\":[1,2,\"arm64\",\"c4a\"],\"c4a-highcpu-16\":[16,32,\"arm64\",\"c4a\"],\"c4a-highcpu-2\":[2,4,\"arm64\",\"c4a\"],\"c4a-highcpu-32\":[32,64,\"arm64\",\"c4a\"],\"c4a-highcpu-4\":[4,8,\"arm64\",\"c4a\"],\"c4a-highcpu-48\":[48,96,\"arm64\",\"c4a\"],\"c4a-highcpu-64\":[64,128,\"arm64\",\"c4a\"],\"c4a-highcpu-72\":[72,144,\"arm64\",\"c4a\"],\"c4a-highcpu-8\":[8,16,\"arm64\",\"c4a\"],\"c4a-highmem-1\":[1,8,\"arm64\",\"c4a\"],\"c4a-highmem-16\":[16,128,\"arm64\",\"c4a\"],\"c4a-highmem-16-lssd\":[16,128,\"arm64\",\"c4a\",null,null,null,1500],\"c4a-highmem-2\":[2,16,\"arm64\",\"c4a\"],\"c4a-highmem-32\":[32,256,\"arm64\",\"c4a\"],\"c4a-highmem-32-lssd\":[32,256,\"arm64\",\"c4a\",null,null,null,2250],\"c4a-highmem-4\":[4,32,\"arm64\",\"c4a\"],\"c4a-highmem-4-lssd\":[4,32,\"arm64\",\"c4a\",null,null,null,375],\"c4a-highmem-48\":[48,384,\"arm64\",\"c4a\"],\"c4a-highmem-48-lssd\":[48,384,\"arm64\",\"c4a\",null,null,null,3750],\"c4a-highmem-64\":[64,512,\"arm64\",\"c4a\"],\"c4a-highmem-64-lssd\":[64,512,\"arm64\",\"c4a\",null,null,null,5250],\"c4a-highmem-72\":[72,576,\"arm64\",\"c4a\"],\"c4a-highmem-72-lssd\":[72,576,\"arm64\",\"c4a\",null,null,null,6000],\"c4a-highmem-8\":[8,64,\"arm64\",\"c4a\"],\"c4a-highmem-8-lssd\":[8,64,\"arm64\",\"c4a\",null,null,null,750],\"c4a-highmem-96-metal\":[96,768,\"arm64\",\"c4a\"],\"c4a-standard-1\":[1,4,\"arm64\",\"c4a\"],\"c4a-standard-16\":[16,64,\"arm64\",\"c4a\"],\"c4a-standard-16-lssd\":[16,64,\"arm64\",\"c4a\",null,null,null,1500],\"c4a-standard-2\":[2,8,\"arm64\",\"c4a\"],\"c4a-standard-32\":[32,128,\"arm64\",\"c4a\"],\"c4a-standard-32-lssd\":[32,128,\"arm64\",\"c4a\",null,null,null,2250],\"c4a-standard-4\":[4,16,\"arm64\",\"c4a\"],\"c4a-standard-4-lssd\":[4,16,\"arm64\",\"c4a\",null,null,null,375],\"c4a-standard-48\":[48,192,\"arm64\",\"c4a\"],\"c4a-standard-48-lssd\":[48,192,\"arm64\",\"c4a\",null,null,null,3750],\"c4a-standard-64\":[64,256,\"arm64\",\"c4a\"],\"c4a-standard-64-lssd\":[64,256,\"arm64\",\"c4a\",null,null,null,5250],\"c4a-standard-72\":[72,288,\"arm64\",\"c4a\"],\"c4a-standard-72-lssd\":[72,288,\"arm64\",\"c4a\",null,null,null,6000],\"c4a-standard-8\":[8,32,\"arm64\",\"c4a\"],\"c4a-standard-8-lssd\":[8,32,\"arm64\",\"c4a\",null,null,null,750],\"c4d-highcpu-16\":[16,30,\"x86_64\",\"c4d\"],\"c4d-highcpu-192\":[192,360,\"x86_64\",\"c4d\"],\"c4d-highcpu-2\":[2,3,\"x86_64\",\"c4d\"],\"c4d-highcpu-32\":[32,60,\"x86_64\",\"c4d\"],\"c4d-highcpu-384\":[384,720,\"x86_64\",\"c4d\"],\"c4d-highcpu-384-metal\":[384,768,\"x86_64\",\"c4d\"],\"c4d-highcpu-4\":[4,7,\"x86_64\",\"c4d\"],\"c4d-highcpu-48\":[48,90,\"x86_64\",\"c4d\"],\"c4d-highcpu-64\":[64,120,\"x86_64\",\"c4d\"],\"c4d-highcpu-8\":[8,15,\"x86_64\",\"c4d\"],\"c4d-highcpu-96\":[96,180,\"x86_64\",\"c4d\"],\"c4d-highmem-16\":[16,126,\"x86_64\",\"c4d\"],\"c4d-highmem-16-lssd\":[16,126,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-highmem-192\":[192,1512,\"x86_64\",\"c4d\"],\"c4d-highmem-192-lssd\":[192,1512,\"x86_64\",\"c4d\",null,null,null,6000],\"c4d-highmem-2\":[2,15,\"x86_64\",\"c4d\"],\"c4d-highmem-32\":[32,252,\"x86_64\",\"c4d\"],\"c4d-highmem-32-lssd\":[32,252,\"x86_64\",\"c4d\",null,null,null,750],\"c4d-highmem-384\":[384,3024,\"x86_64\",\"c4d\"],\"c4d-highmem-384-lssd\":[384,3024,\"x86_64\",\"c4d\",null,null,null,12000],\"c4d-highmem-384-metal\":[384,3072,\"x86_64\",\"c4d\"],\"c4d-highmem-4\":[4,31,\"x86_64\",\"c4d\"],\"c4d-highmem-48\":[48,378,\"x86_64\",\"c4d\"],\"c4d-highmem-48-lssd\":[48,378,\"x86_64\",\"c4d\",null,null,null,1500],\"c4d-highmem-64\":[64,504,\"x86_64\",\"c4d\"],\"c4d-highmem-64-lssd\":[64,504,\"x86_64\",\"c4d\",null,null,null,2250],\"c4d-highmem-8\":[8,63,\"x86_64\",\"c4d\"],\"c4d-highmem-8-lssd\":[8,63,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-highmem-96\":[96,756,\"x86_64\",\"c4d\"],\"c4d-highmem-96-lssd\":[96,756,\"x86_64\",\"c4d\",null,null,null,3000],\"c4d-standard-16\":[16,62,\"x86_64\",\"c4d\"],\"c4d-standard-16-lssd\":[16,62,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-standard-192\":[192,744,\"x86_64\",\"c4d\"],\"c4d-standard-192-lssd\":[192,744,\"x86_64\",\"c4d\",null,null,null,6000],\"c4d-standard-2\":[2,7,\"x86_64\",\"c4d\"],\"c4d-standard-32\":[32,124,\"x86_64\",\"c4d\"],\"c4d-standard-32-lssd\":[32,124,\"x86_64\",\"c4d\",null,null,null,750],\"c4d-standard-384\":[384,1488,\"x86_64\",\"c4d\"],\"c4d-standard-384-lssd\":[384,1488,\"x86_64\",\"c4d\",null,null,null,12000],\"c4d-standard-384-metal\":[384,1536,\"x86_64\",\"c4d\"],\"c4d-standard-4\":[4,15,\"x86_64\",\"c4d\"],\"c4d-standard-48\":[48,186,\"x86_64\",\"c4d\"],\"c4d-standard-48-lssd\":[48,186,\"x86_64\",\"c4d\",null,null,null,1500],\"c4d-standard-64\":[64,248,\"x86_64\",\"c4d\"],\"c4d-standard-64-lssd\":[64,248,\"x86_64\",\"c4d\",null,null,null,2250],\"c4d-standard-8\":[8,31,\"x86_64\",\"c4d\"],\"c4d-standard-8-lssd\":[8,31,\"x86_64\",\"c4d\",null,null,null,375],\"c4d-standard-96\":[96,372,\"x86_64\",\"c4d\"],\"c4d-standard-96-lssd\":[96,372,\"x86_64\",\"c4d\",null,null,null,3000],\"c4n-highcpu-16\":[16,32,\"x86_64\",\"c4n\"],\"c4n-highcpu-192\":[192,384,\"x86_64\",\"c4n\"],\"c4n-highcpu-2\":[2,4,\"x86_64\",\"c4n\"],\"c4n-highcpu-24\":[24,48,\"x86_64\",\"c4n\"],\"c4n-highcpu-4\":[4,8,\"x86_64\",\"c4n\"],\"c4n-highcpu-48\":[48,96,\"x86_64\",\"c4n\"],\"c4n-highcpu-8\":[8,16,\"x86_64\",\"c4n\"],\"c4n-highcpu-96\":[96,192,\"x86_64\",\"c4n\"],\"c4n-highmem-16\":[16,124,\"x86_64\",\"c4n\"],\"c4n-highmem-192\":[192,1488,\"x86_64\",\"c4n\"],\"c4n-highmem-2\":[2,15,\"x86_64\",\"c4n\"],\"c4n-highmem-24\":[24,186,\"x86_64\",\"c4n\"],\"c4n-highmem-4\":[4,31,\"x86_64\",\"c4n\"],\"c4n-highmem-48\":[48,372,\"x86_64\",\"c4n\"],\"c4n-highmem-8\":[8,62,\"x86_64\",\"c4n\"],\"c4n-highmem-96\":[96,744,\"x86_64\",\"c4n\"],\"c4n-standard-16\":[16,60,\"x86_64\",\"c4n\"],\"c4n-standard-192\":[192,720,\"x86_64\",\"c4n\"],\"c4n-standard-2\":[2,7,\"x86_64\",\"c4n\"],\"c4n-standard-24\":[24,90,\"x86_64\",\"c4n\"],\"c4n-standard-4\":[4,15,\"x86_64\",\"c4n\"],\"c4n-standard-48\":[48,180,\"x86_64\",\"c4n\"],\"c4n-standard-8\":[8,30,\"x86_64\",\"c4n\"],\"c4n-standard-96\":[96,360,\"x86_64\",\"c4n\"],\"e2-highcpu-16\":[16,16,\"x86_64\",\"e2\"],\"e2-highcpu-2\":[2,2,\"x86_64\",\"e2\"],\"e2-highcpu-32\":[32,32,\"x86_64\",\"e2\"],\"e2-highcpu-4\":[4,4,\"x86_64\",\"e2\"],\"e2-highcpu-8\":[8,8,\"x86_64\",\"e2\"],\"e2-highmem-16\":[16,128,\"x86_64\",\"e2\"],\"e2-highmem-2\":[2,16,\"x86_64\",\"e2\"],\"e2-highmem-4\":[4,32,\"x86_64\",\"e2\"],\"e2-highmem-8\":[8,64,\"x86_64\",\"e2\"],\"e2-medium\":[1,4,\"x86_64\",\"e2\"],\"e2-micro\":[0.25,1,\"x86_64\",\"e2\"],\"e2-small\":[0.5,2,\"x86_64\",\"e2\"],\"e2-standard-16\":[16,64,\"x86_64\",\"e2\"],\"e2-standard-2\":[2,8,\"x86_64\",\"e2\"],\"e2-standard-32\":[32,128,\"x86_64\",\"e2\"],\"e2-standard-4\":[4,16,\"x86_64\",\"e2\"],\"e2-standard-8\":[8,32,\"x86_64\",\"e2\"],\"f1-micro\":[1,0.6,\"x86_64\",\"f1\"],\"g1-small\":[1,1.7,\"x86_64\",\"g1\"],\"g2-standard-12\":[12,48,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-16\":[16,64,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-24\":[24,96,\"x86_64\",\"g2\",2,\"l4\",24],\"g2-standard-32\":[32,128,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-4\":[4,16,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-48\":[48,192,\"x86_64\",\"g2\",4,\"l4\",24],\"g2-standard-8\":[8,32,\"x86_64\",\"g2\",1,\"l4\",24],\"g2-standard-96\":[96,384,\"x86_64\",\"g2\",8,\"l4\",24],\"g4-standard-12\":[12,45,\"x86_64\",\"g4\",0.25,\"rtx-pro-6000\",24],\"g4-standard-192\":[192,720,\"x86_64\",\"g4\",4,\"rtx-pro-6000\",96],\"g4-standard-24\":[24,90,\"x86_64\",\"g4\",0.5,\"rtx-pro-6000\",48],\"g4-standard-384\":[384,1440,\"x86_64\",\"g4\",8,\"rtx-pro-6000\",96],\"g4-standard-48\":[48,180,\"x86_64\",\"g4\",1,\"rtx-pro-6000\",96],\"g4-standard-6\":[6,22,\"x86_64\",\"g4\",0.125,\"rtx-pro-6000\",12],\"g4-standard-96\":[96,360,\"x86_64\",\"g4\",2,\"rtx-pro-6000\",96],\"h3-standard-88\":[88,352,\"x86_64\",\"h3\"],\"m1-megamem-96\":[96,1433.6,\"x86_64\",\"m1\"],\"m1-ultramem-160\":[160,3844,\"x86_64\",\"m1\"],\"m1-ultramem-40\":[40,961,\"x86_64\",\"m1\"],\"m1-ultramem-80\":[80,1922,\"x86_64\",\"m1\"],\"m2-hypermem-416\":[416,8832,\"x86_64\",\"m2\"],\"m2-megamem-416\":[416,5888,\"x86_64\",\"m2\"],\"m2-ultramem-208\":[208,5888,\"x86_64\",\"m2\"],\"m2-ultramem-416\":[416,11776,\"x86_64\",\"m2\"],\"m3-megamem-128\":[128,1952,\"x86_64\",\"m3\"],\"m3-megamem-64\":[64,976,\"x86_64\",\"m3\"],\"m3-ultramem-128\":[128,3904,\"x86_64\",\"m3\"],\"m3-ultramem-32\":[32,976,\"x86_64\",\"m3\"],\"m3-ultramem-64\":[64,1952,\"x86_64\",\"m3\"],\"m4-hypermem-16\":[16,248,\"x86_64\",\"m4\"],\"m4-hypermem-32\":[32,496,\"x86_64\",\"m4\"],\"m4-hypermem-64\":[64,992,\"x86_64\",\"m4\"],\"m4-megamem-112\":[112,1488,\"x86_64\",\"m4\"],\"m4-megamem-224\":[224,2976,\"x86_64\",\"m4\"],\"m4-megamem-28\":[28,372,\"x86_64\",\"m4\"],\"m4-megamem-56\":[56,744,\"x86_64\",\"m4\"],\"m4-ultramem-112\":[112,2976,\"x86_64\",\"m4\"],\"m4-ultramem-224\":[224,5952,\"x86_64\",\"m4\"],\"m4-ultramem-56\":[56,1488,\"x86_64\",\"m4\"],\"m4n-hypermem-16\":[16,248,\"x86_64\",\"m4n\"],\"m4n-hypermem-32\":[32,496,\"x86_64\",\"m4n\"],\"m4n-hypermem-64\":[64,992,\"x86_64\",\"m4n\"],\"m4n-megamem-112\":[112,1488,\"x86_64\",\"m4n\"],\"m4n-megamem-28\":[28,372,\"x86_64\",\"m4n\"],\"m4n-megamem-56\":[56,744,\"x86_64\",\"m4n\"],\"m4n-ultramem-112\":[112,2976,\"x86_64\",\"m4n\"],\"m4n-ultramem-56\":[56,1488,\"x86_64\",\"m4n\"],\"n1-highcpu-16\":[16,14.4,\"x86_64\",\"n1\"],\"n1-highcpu-2\":[2,1.8,\"x86_64\",\"n1\"],\"n1-highcpu-32\":[32,28.8,\"x86_64\",\"n1\"],\"n1-highcpu-4\":[4,3.6,\"x86_64\",\"n1\"],\"n1-highcpu-64\":[64,57.6,\"x86_64\",\"n1\"],\"n1-highcpu-8\":[8,7.2,\"x86_64\",\"n1\"],\"n1-highcpu-96\":[96,86.4,\"x86_64\",\"n1\"],\"n1-highmem-16\":[16,104,\"x86_64\",\"n1\"],\"n1-highmem-2\":[2,13,\"x86_64\",\"n1\"],\"n1-highmem-32\":[32,208,\"x86_64\",\"n1\"],\"n1-highmem-4\":[4,26,\"x86_64\",\"n1\"],\"n1-highmem-64\":[64,416,\"x86_64\",\"n1\"],\"n1-highmem-8\":[8,52,\"x86_64\",\"n1\"],\"n1-highmem-96\":[96,624,\"x86_64\",\"n1\"],\"n1-standard-1\":[1,3.75,\"x86_64\",\"n1\"],\"n1-standard-16\":[16,60,\"x86_64\",\"n1\"],\"n1-standard-2\":[2,7.5,\"x86_64\",\"n1\"],\"n1-standard-32\":[32,120,\"x86_64\",\"n1\"],\"n1-standard-4\":[4,15,\"x86_64\",\"n1\"],\"n1-standard-64\":[64,240,\"x86_64\",\"n1\"],\"n1-standard-8\":[8,30,\"x86_64\",\"n1\"],\"n1-standard-96\":[96,360,\"x86_64\",\"n1\"],\"n2-highcpu-16\":[16,16,\"x86_64\",\"n2\"],\"n2-highcpu-2\":[2,2,\"x86_64\",\"n2\"],\"n2-highcpu-32\":[32,32,\"x86_64\",\"n2\"],\"n2-highcpu-4\":[4,4,\"x86_64\",\"n2\"],\"n2-highcpu-48\":[48,48,\"x86_64\",\"n2\"],\"n2-highcpu-64\":[64,64,\"x86_64\",\"n2\"],\"n2-highcpu-8\":[8,8,\"x86_64\",\"n2\"],\"n2-highcpu-80\":[80,80,\"x86_64\",\"n2\"],\"n2-highcpu-96\":[96,96,\"x86_64\",\"n2\"],\"n2-highmem-128\":[128,864,\"x86_64\",\"n2\"],\"n2-highmem-16\":[16,128,\"x86_64\",\"n2\"],\"n2-highmem-2\":[2,16,\"x86_64\",\"n2\"],\"n2-highmem-32\":[32,256,\"x86_64\",\"n2\"],\"n2-highmem-4\":[4,32,\"x86_64\",\"n2\"],\"n2-highmem-48\":[48,384,\"x86_64\",\"n2\"],\"n2-highmem-64\":[64,512,\"x86_64\",\"n2\"],\"n2-highmem-8\":[8,64,\"x86_64\",\"n2\"],\"n2-highmem-80\":[80,640,\"x86_64\",\"n2\"],\"n2-highmem-96\":[96,768,\"x86_64\",\"n2\"],\"n2-standard-128\":[128,512,\"x86_64\",\"n2\"],\"n2-standard-16\":[16,64,\"x86_64\",\"n2\"],\"n2-standard-2\":[2,8,\"x86_64\",\"n2\"],\"n2-standard-32\":[32,128,\"x86_64\",\"n2\"],\"n2-standard-4\":[4,16,\"x86_64\",\"n2\"],\"n2-standard-48\":[48,192,\"x86_64\",\"n2\"],\"n2-standard-64\":[64,256,\"x86_64\",\"n2\"],\"n2-standard-8\":[8,32,\"x86_64\",\"n2\"],\"n2-standard-80\":[80,320,\"x86_64\",\"n2\"],\"n2-standard-96\":[96,384,\"x86_64\",\"n2\"],\"n2d-highcpu-128\":[128,128,\"x86_64\",\"n2d\"],\"n2d-highcpu-16\":[16,16,\"x86_64\",\"n2d\"],\"n2d-highcpu-2\":[2,2,\"x86_64\",\"n2d\"],\"n2d-highcpu-224\":[224,224,\"x86_64\",\"n2d\"],\"n2d-highcpu-32\":[32,32,\"x86_64\",\"n2d\"],\"n2d-highcpu-4\":[4,4,\"x86_64\",\"n2d\"],\"n2d-highcpu-48\":[48,48,\"x86_64\",\"n2d\"],\"n2d-highcpu-64\":[64,64,\"x86_64\",\"n2d\"],\"n2d-highcpu-8\":[8,8,\"x86_64\",\"n2d\"],\"n2d-highcpu-80\":[80,80,\"x86_64\",\"n2d\"],\"n2d-highcpu-96\":[96,96,\"x86_64\",\"n2d\"],\"n2d-highmem-16\":[16,128,\"x86_64\",\"n2d\"],\"n2d-highmem-2\":[2,16,\"x86_64\",\"n2d\"],\"n2d-highmem-32\":[32,256,\"x86_64\",\"n2d\"],\"n2d-highmem-4\":[4,32,\"x86_64\",\"n2d\"],\"n2d-highmem-48\":[48,384,\"x86_64\",\"n2d\"],\"n2d-highmem-64\":[64,512,\"x86_64\",\"n2d\"],\"n2d-highmem-8\":[8,64,\"x86_64\",\"n2d\"],\"n2d-highmem-80\":[80,640,\"x86_64\",\"n2d\"],\"n2d-highmem-96\":[96,768,\"x86_64\",\"n2d\"],\"n2d-standard-128\":[128,512,\"x86_64\",\"n2d\"],\"n2d-standard-16\":[16,64,\"x86_64\",\"n2d\"],\"n2d-standard-2\":[2,8,\"x86_64\",\"n2d\"],\"n2d-standard-224\":[224,896,\"x86_64\",\"n2d\"],\"n2d-standard-32\":[32,128,\"x86_64\",\"n2d\"],\"n2d-standard-4\":[4,16,\"x86_64\",\"n2d\"],\"n2d-standard-48\":[48,192,\"x86_64\",\"n2d\"],\"n2d-standard-64\":[64,256,\"x86_64\",\"n2d\"],\"n2d-standard-8\":[8,32,\"x86_64\",\"n2d\"],\"n2d-standard-80\":[80,320,\"x86_64\",\"n2d\"],\"n2d-standard-96\":[96,384,\"x86_64\",\"n2d\"],\"n4-highcpu-16\":[16,32,\"x86_64\",\"n4\"],\"n4-highcpu-2\":[2,4,\"x86_64\",\"n4\"],\"n4-highcpu-32\":[32,64,\"x86_64\",\"n4\"],\"n4-highcpu-4\":[4,8,\"x86_64\",\"n4\"],\"n4-highcpu-48\":[48,96,\"x86_64\",\"n4\"],\"n4-highcpu-64\":[64,128,\"x86_64\",\"n4\"],\"n4-highcpu-8\":[8,16,\"x86_64\",\"n4\"],\"n4-highcpu-80\":[80,160,\"x86_64\",\"n4\"],\"n4-highmem-16\":[16,128,\"x86_64\",\"n4\"],\"n4-highmem-2\":[2,16,\"x86_64\",\"n4\"],\"n4-highmem-32\":[32,256,\"x86_64\",\"n4\"],\"n4-highmem-4\":[4,32,\"x86_64\",\"n4\"],\"n4-highmem-48\":[48,384,\"x86_64\",\"n4\"],\"n4-highmem-64\":[64,512,\"x86_64\",\"n4\"],\"n4-highmem-8\":[8,64,\"x86_64\",\"n4\"],\"n4-highmem-80\":[80,640,\"x86_64\",\"n4\"],\"n4-standard-16\":[16,64,\"x86_64\",\"n4\"],\"n4-standard-2\":[2,8,\"x86_64\",\"n4\"],\"n4-standard-32\":[32,128,\"x86_64\",\"n4\"],\"n4-standard-4\":[4,16,\"x86_64\",\"n4\"],\"n4-standard-48\":[48,192,\"x86_64\",\"n4\"],\"n4-standard-64\":[64,256,\"x86_64\",\"n4\"],\"n4-standard-8\":[8,32,\"x86_64\",\"n4\"],\"n4-standard-80\":[80,320,\"x86_64\",\"n4\"],\"n4a-highcpu-1\":[1,2,\"arm64\",\"n4a\"],\"n4a-highcpu-16\":[16,32,\"arm64\",\"n4a\"],\"n4a-highcpu-2\":[2,4,\"arm64\",\"n4a\"],\"n4a-highcpu-32\":[32,64,\"arm64\",\"n4a\"],\"n4a-highcpu-4\":[4,8,\"arm64\",\"n4a\"],\"n4a-highcpu-48\":[48,96,\"arm64\",\"n4a\"],\"n4a-highcpu-64\":[64,128,\"arm64\",\"n4a\"],\"n4a-highcpu-8\":[8,16,\"arm64\",\"n4a\"],\"n4a-highmem-1\":[1,8,\"arm64\",\"n4a\"],\"n4a-highmem-16\":[16,128,\"arm64\",\"n4a\"],\"n4a-highmem-2\":[2,16,\"arm64\",\"n4a\"],\"n4a-highmem-32\":[32,256,\"arm64\",\"n4a\"],\"n4a-highmem-4\":[4,32,\"arm64\",\"n4a\"],\"n4a-highmem-48\":[48,384,\"arm64\",\"n4a\"],\"n4a-highmem-64\":[64,512,\"arm64\",\"n4a\"],\"n4a-highmem-8\":[8,64,\"arm64\",\"n4a\"],\"n4a-standard-1\":[1,4,\"arm64\",\"n4a\"],\"n4a-standard-16\":[16,64,\"arm64\",\"n4a\"],\"n4a-standard-2\":[2,8,\"arm64\",\"n4a\"],\"n4a-standard-32\":[32,128,\"arm64\",\"n4a\"],\"n4a-standard-4\":[4,16,\"arm64\",\"n4a\"],\"n4a-standard-48\":[48,192,\"arm64\",\"n4a\"],\"n4a-standard-64\":[64,256,\"arm64\",\"n4a\"],\"n4a-standard-8\":[8,32,\"arm64\",\"n4a\"],\"n4d-highcpu-16\":[16,32,\"x86_64\",\"n4d\"],\"n4d-highcpu-2\":[2,4,\"x86_64\",\"n4d\"],\"n4d-highcpu-32\":[32,64,\"x86_64\",\"n4d\"],\"n4d-highcpu-4\":[4,8,\"x86_64\",\"n4d\"],\"n4d-highcpu-48\":[48,96,\"x86_64\",\"n4d\"],\"n4d-highcpu-64\":[64,128,\"x86_64\",\"n4d\"],\"n4d-highcpu-8\":[8,16,\"x86_64\",\"n4d\"],\"n4d-highcpu-80\":[80,160,\"x86_64\",\"n4d\"],\"n4d-highcpu-96\":[96,192,\"x86_64\",\"n4d\"],\"n4d-highmem-16\":[16,128,\"x86_64\",\"n4d\"],\"n4d-highmem-2\":[2,16,\"x86_64\",\"n4d\"],\"n4d-highmem-32\":[32,256,\"x86_64\",\"n4d\"],\"n4d-highmem-4\":[4,32,\"x86_64\",\"n4d\"],\"n4d-highmem-48\":[48,384,\"x86_64\",\"n4d\"],\"n4d-highmem-64\":[64,512,\"x86_64\",\"n4d\"],\"n4d-highmem-8\":[8,64,\"x86_64\",\"n4d\"],\"n4d-highmem-80\":[80,640,\"x86_64\",\"n4d\"],\"n4d-highmem-96\":[96,768,\"x86_64\",\"n4d\"],\"n4d-standard-16\":[16,64,\"x86_64\",\"n4d\"],\"n4d-standard-2\":[2,8,\"x86_64\",\"n4d\"],\"n4d-standard-32\":[32,128,\"x86_64\",\"n4d\"],\"n4d-standard-4\":[4,16,\"x86_64\",\"n4d\"],\"n4d-standard-48\":[48,192,\"x86_64\",\"n4d\"],\"n4d-standard-64\":[64,256,\"x86_64\",\"n4d\"],\"n4d-standard-8\":[8,32,\"x86_64\",\"n4d\"],\"n4d-standard-80\":[80,320,\"x86_64\",\"n4d\"],\"n4d-standard-96\":[96,384,\"x86_64\",\"n4d\"],\"t2a-standard-1\":[1,4,\"arm64\",\"t2a\"],\"t2a-standard-16\":[16,64,\"arm64\",\"t2a\"],\"t2a-standard-2\":[2,8,\"arm64\",\"t2a\"],\"t2a-standard-32\":[32,128,\"arm64\",\"t2a\"],\"t2a-standard-4\":[4,16,\"arm64\",\"t2a\"],\"t2a-standard-48\":[48,192,\"arm64\",\"t2a\"],\"t2a-standard-8\":[8,32,\"arm64\",\"t2a\"],\"t2d-standard-1\":[1,4,\"x86_64\",\"t2d\"],\"t2d-standard-16\":[16,64,\"x86_64\",\"t2d\"],\"t2d-standard-2\":[2,8,\"x86_64\",\"t2d\"],\"t2d-standard-32\":[32,128,\"x86_64\",\"t2d\"],\"t2d-standard-4\":[4,16,\"x86_64\",\"t2d\"],\"t2d-standard-48\":[48,192,\"x86_64\",\"t2d\"],\"t2d-standard-60\":[60,240,\"x86_64\",\"t2d\"],\"t2d-standard-8\":[8,32,\"x86_64\",\"t2d\"],\"z3-highmem-14-standardlssd\":[14,112,\"x86_64\",\"z3\",null,null,null,3000],\"z3-highmem-16-highlssd\":[16,128,\"x86_64\",\"z3\",null,null,null,6000],\"z3-highmem-176-standardlssd\":[176,1408,\"x86_64\",\"z3\",null,null,null,36000],\"z3-highmem-192-highlssd-metal\":[192,1536,\"x86_64\",\"z3\",null,null,null,72000],\"z3-highmem-22-highlssd\":[22,176,\"x86_64\",\"z3\",null,null,null,9000],\"z3-highmem-22-standardlssd\":[22,176,\"x86_64\",\"z3\",null,null,null,6000],\"z3-highmem-32-highlssd\":[32,256,\"x86_64\",\"z3\",null,null,null,12000],\"z3-highmem-44-highlssd\":[44,352,\"x86_64\",\"z3\",null,null,null,18000],\"z3-highmem-44-standardlssd\":[44,352,\"x86_64\",\"z3\",null,null,null,9000],\"z3-highmem-8-highlssd\":[8,64,\"x86_64\",\"z3\",null,null,null,3000],\"z3-highmem-88-highlssd\":[88,704,\"x86_64\",\"z3\",null,null,null,36000],\"z3-highmem-88-standardlssd\":[88,704,\"x86_64\",\"z3\",null,null,null,18000]}}");
// src/resources/machines/google.ts
const googleMachines = new Machines(google_default$1);
// src/resources/free-types/google.json
var google_default = JSON.parse("{\"identities and access rules are not billed\":[\"google_artifact_registry_repository_iam_binding\",\"google_artifact_registry_repository_iam_member\",\"google_bigquery_dataset_access\",\"google_bigquery_dataset_iam_binding\",\"google_bigquery_dataset_iam_member\",\"google_bigquery_dataset_iam_policy\",\"google_bigquery_table_iam_binding\",\"google_bigquery_table_iam_member\",\"google_bigquery_table_iam_policy\",\"google_bigtable_instance_iam_member\",\"google_billing_account_iam_member\",\"google_cloud_run_service_iam_binding\",\"google_cloud_run_service_iam_member\",\"google_cloud_run_service_iam_policy\",\"google_cloud_run_v2_job_iam_binding\",\"google_cloud_run_v2_job_iam_member\",\"google_cloud_run_v2_job_iam_policy\",\"google_cloud_run_v2_service_iam_binding\",\"google_cloud_run_v2_service_iam_member\",\"google_cloud_run_v2_service_iam_policy\",\"google_cloudfunctions2_function_iam_binding\",\"google_cloudfunctions2_function_iam_member\",\"google_cloudfunctions2_function_iam_policy\",\"google_cloudfunctions_function_iam_binding\",\"google_cloudfunctions_function_iam_member\",\"google_cloudfunctions_function_iam_policy\",\"google_compute_disk_iam_binding\",\"google_compute_disk_iam_member\",\"google_compute_disk_iam_policy\",\"google_compute_firewall\",\"google_compute_image_iam_binding\",\"google_compute_image_iam_member\",\"google_compute_image_iam_policy\",\"google_compute_instance_iam_binding\",\"google_compute_instance_iam_member\",\"google_compute_instance_iam_policy\",\"google_compute_machine_image_iam_binding\",\"google_compute_machine_image_iam_member\",\"google_compute_machine_image_iam_policy\",\"google_compute_region_disk_iam_binding\",\"google_compute_region_disk_iam_member\",\"google_compute_region_disk_iam_policy\",\"google_compute_subnetwork_iam_binding\",\"google_compute_subnetwork_iam_member\",\"google_compute_subnetwork_iam_policy\",\"google_folder_iam_binding\",\"google_folder_iam_member\",\"google_folder_iam_policy\",\"google_iam_custom_role\",\"google_iam_workload_identity_pool\",\"google_iam_workload_identity_pool_provider\",\"google_iap_app_engine_service_iam_member\",\"google_iap_web_backend_service_iam_binding\",\"google_iap_web_backend_service_iam_member\",\"google_iap_web_backend_service_iam_policy\",\"google_iap_web_iam_binding\",\"google_iap_web_iam_member\",\"google_iap_web_iam_policy\",\"google_iap_web_type_app_engine_iam_binding\",\"google_kms_crypto_key_iam_binding\",\"google_kms_crypto_key_iam_member\",\"google_kms_crypto_key_iam_policy\",\"google_kms_key_ring\",\"google_kms_key_ring_iam_binding\",\"google_kms_key_ring_iam_member\",\"google_kms_key_ring_iam_policy\",\"google_kms_key_ring_import_job\",\"google_kms_secret_ciphertext\",\"google_notebooks_instance_iam_member\",\"google_org_policy_policy\",\"google_organization_iam_binding\",\"google_organization_iam_custom_role\",\"google_organization_iam_member\",\"google_organization_iam_policy\",\"google_os_login_ssh_public_key\",\"google_project_default_service_accounts\",\"google_project_iam_audit_config\",\"google_project_iam_binding\",\"google_project_iam_custom_role\",\"google_project_iam_member\",\"google_project_iam_policy\",\"google_project_organization_policy\",\"google_pubsub_subscription_iam_binding\",\"google_pubsub_subscription_iam_member\",\"google_pubsub_subscription_iam_policy\",\"google_pubsub_topic_iam_binding\",\"google_pubsub_topic_iam_member\",\"google_pubsub_topic_iam_policy\",\"google_secret_manager_secret_iam_binding\",\"google_secret_manager_secret_iam_member\",\"google_secret_manager_secret_iam_policy\",\"google_service_account\",\"google_service_account_iam_binding\",\"google_service_account_iam_member\",\"google_service_account_iam_policy\",\"google_service_account_key\",\"google_sourcerepo_repository_iam_binding\",\"google_sourcerepo_repository_iam_member\",\"google_spanner_database_iam_member\",\"google_spanner_instance_iam_member\",\"google_sql_ssl_cert\",\"google_sql_user\",\"google_storage_bucket_access_control\",\"google_storage_bucket_acl\",\"google_storage_bucket_iam_binding\",\"google_storage_bucket_iam_member\",\"google_storage_bucket_iam_policy\",\"google_storage_default_object_access_control\",\"google_storage_default_object_acl\",\"google_storage_hmac_key\",\"google_storage_object_access_control\",\"google_storage_object_acl\",\"google_tags_tag_value_iam_binding\"],\"projects, folders and settings are not billed\":[\"google_compute_project_default_network_tier\",\"google_compute_project_metadata\",\"google_compute_project_metadata_item\",\"google_compute_shared_vpc_host_project\",\"google_compute_shared_vpc_service_project\",\"google_folder\",\"google_logging_billing_account_exclusion\",\"google_logging_folder_exclusion\",\"google_logging_organization_exclusion\",\"google_logging_project_exclusion\",\"google_monitoring_custom_service\",\"google_monitoring_dashboard\",\"google_monitoring_group\",\"google_monitoring_notification_channel\",\"google_monitoring_slo\",\"google_project\",\"google_project_service\",\"google_project_service_identity\",\"google_usage_export_bucket\"],\"networks, routes and parts of a load balancer are not billed, what crosses or uses them is\":[\"google_compute_backend_bucket_signed_url_key\",\"google_compute_backend_service_signed_url_key\",\"google_compute_global_network_endpoint\",\"google_compute_global_network_endpoint_group\",\"google_compute_health_check\",\"google_compute_http_health_check\",\"google_compute_https_health_check\",\"google_compute_managed_ssl_certificate\",\"google_compute_network\",\"google_compute_network_endpoint\",\"google_compute_network_endpoint_group\",\"google_compute_network_peering\",\"google_compute_network_peering_routes_config\",\"google_compute_region_backend_service\",\"google_compute_region_health_check\",\"google_compute_region_network_endpoint_group\",\"google_compute_region_url_map\",\"google_compute_route\",\"google_compute_router\",\"google_compute_router_bgp_peer\",\"google_compute_router_interface\",\"google_compute_ssl_certificate\",\"google_compute_ssl_policy\",\"google_compute_subnetwork\",\"google_compute_url_map\"],\"it is billed with the instance, database or bucket that it belongs to\":[\"google_bigquery_routine\",\"google_cloud_run_domain_mapping\",\"google_compute_attached_disk\",\"google_compute_autoscaler\",\"google_compute_instance_group\",\"google_compute_instance_group_named_port\",\"google_compute_instance_template\",\"google_compute_per_instance_config\",\"google_compute_region_autoscaler\",\"google_compute_region_instance_template\",\"google_compute_region_per_instance_config\",\"google_sql_database\",\"google_storage_bucket_object\",\"google_storage_notification\"]}");
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
const attributes$5 = {
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
const size = {
	default: void 0,
	because: "the size of its source"
};
const sourceDisk = refersTo("source_disk", "google_compute_disk", {
	size: number(size),
	type: text({
		default: "pd-standard",
		because: "Google's default"
	})
});
const snapshot = { disk_size_gb: number(size) };
const image = { disk_size_gb: number(size) };
const snapshotSource = { disk: sourceDisk };
const imageSources = {
	image: refersTo("source_image", "google_compute_image", image),
	snapshot: refersTo("source_snapshot", "google_compute_snapshot", snapshot, snapshotSource),
	disk: sourceDisk
};
const references$4 = {
	image: refersTo("image", "google_compute_image", image, imageSources),
	snapshot: refersTo("snapshot", "google_compute_snapshot", snapshot, snapshotSource),
	disk: sourceDisk
};
function diskSheet(type, title, isRegional) {
	return sheet({
		type,
		title,
		pricing: "cloud.google.com/compute/disks-image-pricing",
		limits: ["Snapshots that a schedule takes of it, and asynchronous replication, are not priced."],
		attributes: attributes$5,
		references: references$4,
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
	const known = from?.disk_size_gb ?? from?.refs.image?.disk_size_gb ?? snapshotSize(from?.refs.snapshot) ?? from?.refs.disk?.size ?? snapshotSize(taken) ?? disk?.size;
	if (known) return known;
	if (disk) return defaultSize(lastStep(disk.type));
	if (taken || r.snapshot || r.source_disk) return unpriced("its size is that of a snapshot or disk which the plan does not have");
	const assumed = from || r.image ? imageSize(r.image) : defaultSize(lastStep(r.type));
	r.assume(`size is not set; assumed ${assumed.toString()} GB, ${from || r.image ? "as Google's public images" : "Google's default for the type"}`);
	return assumed;
}
function snapshotSize(source) {
	return source?.disk_size_gb ?? source?.refs.disk?.size;
}
// src/resources/google/compute/disk.ts
const disk = diskSheet("google_compute_disk", "Compute Engine disk", false);
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
			detail: (r) => [purchaseOf(of(r)), of(r).type].join(", "),
			unit: "hours",
			hourly: true,
			when: (r) => !customMachine(of(r).type),
			quantity: (r) => runningOf(of(r)),
			price: (r) => google("Compute Engine", `Machine type ${of(r).type}`, {
				purchase: purchaseOf(of(r)),
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
			detail: (r) => [purchaseOf(of(r)), ...of(r).accelerators.map(({ type }) => type)].join(", "),
			unit: "hours",
			hourly: true,
			when: (r) => of(r).accelerators.length > 0 && !specOf(of(r).type).hasGpus,
			quantity: (r) => runningOf(of(r)).times(gpuOf(of(r)).count),
			price: (r) => price(r, GPUS.get(gpuOf(of(r)).type) ?? unpriced(`the billing words of ${gpuOf(of(r)).type} are not known`)),
			share
		},
		{
			name: "Local SSD",
			detail: (r) => purchaseOf(of(r)),
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
		detail: (r) => [purchaseOf(of(r)), of(r).type].join(", "),
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
		purchase: purchaseOf(machine),
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
function purchaseOf({ isSpot }) {
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
// src/resources/google/compute/instance.ts
const standard$1 = {
	default: "STANDARD",
	because: "Google's default"
};
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
const attributes$4 = {
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
	scheduling: block({
		preemptible: flag({
			default: false,
			because: "Google's default"
		}),
		provisioning_model: text(standard$1),
		node_affinities: count({ because: "no sole-tenant node" })
	}),
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
const usage$4 = { monthly_hrs: usageNumber("hours a month in which it runs") };
const references$3 = {
	address: refersTo("network_interface.access_config.nat_ip", "google_compute_address", {}),
	image: refersTo("boot_disk.initialize_params.image", "google_compute_image", { disk_size_gb: number({
		default: void 0,
		because: "its source's"
	}) })
};
const instance = sheet({
	type: "google_compute_instance",
	title: "Compute Engine instance",
	pricing: "cloud.google.com/compute/all-pricing",
	limits: [
		"Disks that are attached to it are priced as the google_compute_disk that they are.",
		"Licence fees are known for images of Windows Server, Red Hat and SUSE; versions cost the same.",
		"Committed use discounts and data transfer are not priced."
	],
	attributes: attributes$4,
	usage: usage$4,
	references: references$3,
	components: [
		...machineComponents(machineOf$1),
		{
			name: "External IP address",
			detail: (r) => isSpot$1(r) ? "spot" : "standard",
			unit: "hours",
			hourly: true,
			when: (r) => addressesOf$1(r) > 0,
			quantity: (r) => running(machineOf$1(r).count.times(addressesOf$1(r)), r.usage.monthly_hrs),
			price: (r) => {
				const words = isSpot$1(r) ? "External IP Charge on a Spot Preemptible VM" : "External IP Charge on a Standard VM";
				return google("Compute Engine", words, {
					place: "global",
					purchase: isSpot$1(r) ? "spot" : "on-demand"
				});
			}
		},
		{
			name: "Tier_1 networking",
			unit: "hours",
			hourly: true,
			when: (r) => r.network_performance_config?.total_egress_bandwidth_tier === "TIER_1",
			quantity: (r) => machineOf$1(r).count,
			price: () => unpriced("the price of Tier_1 networking by machine type is not known")
		},
		{
			name: "Confidential VM",
			unit: "hours",
			hourly: true,
			when: isConfidential,
			quantity: (r) => machineOf$1(r).count,
			price: () => unpriced("the price of Confidential VM service is not known")
		}
	],
	parts: [part({
		name: "boot_disk",
		each: bootDisks,
		components: diskComponents((disk) => disk)
	})]
});
function machineOf$1(r) {
	return {
		get type() {
			return lastStep(r.machine_type || unpriced("machine_type is not set"));
		},
		get count() {
			return runs$1(r) ? exact(1) : exact(0);
		},
		get isSpot() {
			return isSpot$1(r);
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
function isSpot$1({ scheduling }) {
	const model = scheduling?.provisioning_model ?? standard$1.default;
	if (!["STANDARD", "SPOT"].includes(model)) unpriced(`machines of the provisioning model ${model} have no known price`);
	return model === "SPOT" || scheduling?.preemptible === true;
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
const standard = {
	default: "STANDARD",
	because: "Google's default"
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
	scheduling: block({
		preemptible: flag({
			default: false,
			because: "Google's default"
		}),
		provisioning_model: text(standard),
		node_affinities: count({ because: "no sole-tenant node" })
	}),
	network_interface: blocks({ access_config: count({ because: "no external address" }) })
};
function machinesOf(template, running) {
	return {
		get type() {
			return lastStep(template.machine_type || unpriced("machine_type is not set"));
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
function isSpot({ scheduling }) {
	const model = scheduling?.provisioning_model ?? standard.default;
	if (!["STANDARD", "SPOT"].includes(model)) unpriced(`machines of the provisioning model ${model} have no known price`);
	return model === "SPOT" || scheduling?.preemptible === true;
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
// src/resources/google/compute/instance-group-manager.ts
const attributes$3 = {
	target_size: number({
		default: void 0,
		because: "the autoscaler decides"
	}),
	version: count({ because: "one template" })
};
const usage$3 = { instances: usageNumber("instances that run on average") };
const scaler = { autoscaling_policy: block({
	min_replicas: number(),
	max_replicas: number(),
	mode: text({
		default: "ON",
		because: "Google's default"
	})
}) };
const references$2 = {
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
	attributes: attributes$3,
	usage: usage$3,
	references: references$2,
	free: (r) => r.refs.template ? void 0 : unpriced("its instance template is not in this plan"),
	components: [...machineComponents((r) => machinesOf(templateOf(r), () => instancesOf(r))), {
		name: "External IP addresses",
		detail: (r) => isSpot(templateOf(r)) ? "spot" : "standard",
		unit: "hours",
		hourly: true,
		when: (r) => addressesOf(templateOf(r)) > 0,
		quantity: (r) => instancesOf(r).times(addressesOf(templateOf(r))),
		price: (r) => {
			const spot = isSpot(templateOf(r));
			return google("Compute Engine", spot ? "External IP Charge on a Spot Preemptible VM" : "External IP Charge on a Standard VM", {
				place: "global",
				purchase: spot ? "spot" : "on-demand"
			});
		}
	}],
	parts: [part({
		name: "disk",
		each: (r) => disksOf(templateOf(r), () => instancesOf(r), (text) => r.assume(text)),
		components: diskComponents((disk) => disk)
	})]
});
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
// src/resources/google/compute/index.ts
const sheets$2 = [
	disk,
	instance,
	instanceGroupManager,
	diskSheet("google_compute_region_disk", "Compute Engine regional disk", true)
];
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
			return lastStep(config?.machine_type ?? "e2-medium");
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
const attributes$2 = {
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
const usage$2 = {
	nodes: usageNumber("nodes of the default pool that run in each zone on average"),
	autopilot_vcpu_count: usageNumber("vCPUs that Autopilot's pods request on average"),
	autopilot_memory_gb: usageNumber("GB of memory that Autopilot's pods request on average"),
	autopilot_ephemeral_storage_gb: usageNumber("GB of ephemeral storage that Autopilot's pods request on average"),
	"node_pool.nodes": usageNumber("nodes of each pool inside the cluster (node_pool[0] and so on) that run in each zone on average")
};
const references$1 = { pools: referredBy("google_container_node_pool", "cluster", { name: text({
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
	attributes: attributes$2,
	usage: usage$2,
	references: references$1,
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
const attributes$1 = {
	...poolAttributes,
	location: text(location)
};
const usage$1 = { nodes: usageNumber("nodes that run in each zone on average") };
const references = { cluster: refersTo("cluster", "google_container_cluster", {
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
	attributes: attributes$1,
	usage: usage$1,
	references,
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
const sheets$1 = [cluster, nodePool];
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
const attributes = {
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
const usage = { backup_storage_gb: usageNumber("GB of backups and retained logs, averaged over the month") };
const databaseInstance = sheet({
	type: "google_sql_database_instance",
	title: "Cloud SQL instance",
	pricing: "cloud.google.com/sql/pricing",
	limits: ["Storage that grows by itself (disk_autoresize) is counted as set now.", "A read replica is a resource of its own; extended support and data transfer are not priced."],
	attributes,
	usage,
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
const sheets = [databaseInstance];
export { googleMachines as a, google_default as i, sheets$1 as n, sheets$2 as r, sheets as t };
