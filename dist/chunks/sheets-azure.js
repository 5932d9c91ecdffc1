import { Bt as azureLocation, Jt as Exact, Xt as sum, Yt as exact, a as sheet, at as block, bt as azure, ct as flag, dt as texts, et as product, ft as unpriced, i as refersTo, it as Unpriceable, lt as number, n as part, nt as running, o as usageNumber, ot as blocks, r as referredBy, s as usageText, st as count$1, tt as HOURS_A_MONTH, ut as text, xt as azureVm } from "./core.js";
import { z as Machines } from "./sheets-aws.js";
// src/resources/machines/azure.json
var azure_default$1 = JSON.parse("{\"sources\":[{\"what\":\"specifications\",\"source\":\"github.com/kubernetes/autoscaler cluster-autoscaler/cloudprovider/azure/azure_instance_types.go 55c37cd5\",\"date\":\"2026-03-17\"},{\"what\":\"quota families\",\"source\":\"github.com/Azure/karpenter-provider-azure pkg/providers/instancetype/known_skus.yaml 352646f5\",\"date\":\"2026-06-18\"},{\"what\":\"families, and vCPUs where specSource is name\",\"source\":\"learn.microsoft.com/azure/virtual-machines/vm-naming-conventions\",\"date\":\"2026-11-21\"},{\"what\":\"vCPUs where specSource is page\",\"source\":\"learn.microsoft.com/azure/virtual-machines/sizes/retirement\",\"date\":\"2026-11-21\"},{\"what\":\"accelerators\",\"source\":\"collected out of the tables of machine types and prices, ai/README-ai.md\",\"date\":\"2026-11-21\"}],\"columns\":[\"vcpu\",\"memoryGib\",\"architecture\",\"family\",\"specSource\",\"accelerators\",\"accelerator\",\"acceleratorGib\",\"acceleratorBasis\"],\"familyColumns\":[\"series\",\"generation\",\"modifiers\",\"quotaFamily\"],\"acceleratorKinds\":{\"a10\":\"gpu\",\"a100\":\"gpu\",\"gb200\":\"gpu\",\"h100\":\"gpu\",\"h200\":\"gpu\",\"k80\":\"gpu\",\"m60\":\"gpu\",\"mi25\":\"gpu\",\"mi300x\":\"gpu\",\"radeon-pro-v620\":\"gpu\",\"rtx-pro-6000\":\"gpu\",\"t4\":\"gpu\",\"v100\":\"gpu\"},\"families\":{\"A\":[\"A\",null,\"\"],\"A_v2\":[\"A\",2,\"\",\"standardAv2Family\"],\"Am_v2\":[\"A\",2,\"m\",\"standardAv2Family\"],\"Bals_v2\":[\"B\",2,\"als\",\"standardBasv2Family\"],\"Bas_v2\":[\"B\",2,\"as\",\"standardBasv2Family\"],\"Bats_v2\":[\"B\",2,\"ats\",\"standardBasv2Family\"],\"Bls\":[\"B\",null,\"ls\",\"standardBSFamily\"],\"Bls_v2\":[\"B\",2,\"ls\",\"standardBsv2Family\"],\"Bms\":[\"B\",null,\"ms\",\"standardBSFamily\"],\"Bpls_v2\":[\"B\",2,\"pls\",\"standardBpsv2Family\"],\"Bps_v2\":[\"B\",2,\"ps\",\"standardBpsv2Family\"],\"Bpts_v2\":[\"B\",2,\"pts\",\"standardBpsv2Family\"],\"Bs\":[\"B\",null,\"s\",\"standardBSFamily\"],\"Bs_v2\":[\"B\",2,\"s\",\"standardBsv2Family\"],\"Bts_v2\":[\"B\",2,\"ts\",\"standardBsv2Family\"],\"D\":[\"D\",null,\"\",\"standardDFamily\"],\"DC_v2\":[\"DC\",2,\"\",\"standardDCSv2Family\"],\"DCads_cc_v5\":[\"DC\",5,\"ads_cc\",\"standardDCADCCV5Family\"],\"DCads_v5\":[\"DC\",5,\"ads\",\"standardDCADSv5Family\"],\"DCads_v6\":[\"DC\",6,\"ads\",\"standardDCadsv6Family\"],\"DCas_cc_v5\":[\"DC\",5,\"as_cc\",\"standardDCACCV5Family\"],\"DCas_v5\":[\"DC\",5,\"as\",\"standardDCASv5Family\"],\"DCas_v6\":[\"DC\",6,\"as\",\"standardDCasv6Family\"],\"DCds_v3\":[\"DC\",3,\"ds\",\"standardDDCSv3Family\"],\"DCeds_v5\":[\"DC\",5,\"eds\"],\"DCeds_v6\":[\"DC\",6,\"eds\",\"standardDCEDV6Family\"],\"DCes_v5\":[\"DC\",5,\"es\"],\"DCes_v6\":[\"DC\",6,\"es\",\"standardDCEV6Family\"],\"DCs\":[\"DC\",null,\"s\"],\"DCs_v2\":[\"DC\",2,\"s\",\"standardDCSv2Family\"],\"DCs_v3\":[\"DC\",3,\"s\",\"standardDCSv3Family\"],\"DS\":[\"DS\",null,\"\",\"standardDSFamily\"],\"DS_v2\":[\"DS\",2,\"\"],\"DSi_v2\":[\"DS\",2,\"i\"],\"D_v2\":[\"D\",2,\"\"],\"D_v3\":[\"D\",3,\"\",\"standardDv3Family\"],\"D_v4\":[\"D\",4,\"\",\"standardDv4Family\"],\"D_v5\":[\"D\",5,\"\",\"standardDv5Family\"],\"Da_v4\":[\"D\",4,\"a\",\"standardDAv4Family\"],\"Dads_v5\":[\"D\",5,\"ads\",\"standardDADSv5Family\"],\"Dads_v6\":[\"D\",6,\"ads\",\"standardDadv6Family\"],\"Dads_v7\":[\"D\",7,\"ads\",\"StandardDadsv7Family\"],\"Dahs_v4\":[\"D\",4,\"ahs\"],\"Dalds_v6\":[\"D\",6,\"alds\",\"standardDaldv6Family\"],\"Dalds_v7\":[\"D\",7,\"alds\",\"StandardDaldsv7Family\"],\"Dals_v6\":[\"D\",6,\"als\",\"standardDalv6Family\"],\"Dals_v7\":[\"D\",7,\"als\",\"StandardDalsv7Family\"],\"Das_v4\":[\"D\",4,\"as\",\"standardDASv4Family\"],\"Das_v5\":[\"D\",5,\"as\"],\"Das_v6\":[\"D\",6,\"as\",\"standardDav6Family\"],\"Das_v7\":[\"D\",7,\"as\",\"StandardDasv7Family\"],\"Dd_v4\":[\"D\",4,\"d\",\"standardDDv4Family\"],\"Dd_v5\":[\"D\",5,\"d\",\"standardDDv5Family\"],\"Dds_v4\":[\"D\",4,\"ds\",\"standardDDSv4Family\"],\"Dds_v5\":[\"D\",5,\"ds\",\"standardDDSv5Family\"],\"Dds_v6\":[\"D\",6,\"ds\",\"StandardDdsv6Family\"],\"Dds_v7\":[\"D\",7,\"ds\"],\"Di_v2\":[\"D\",2,\"i\"],\"Dids_v7\":[\"D\",7,\"ids\"],\"Dis_v7\":[\"D\",7,\"is\"],\"Dlds_v5\":[\"D\",5,\"lds\",\"standardDLDSv5Family\"],\"Dlds_v6\":[\"D\",6,\"lds\",\"StandardDldsv6Family\"],\"Dlds_v7\":[\"D\",7,\"lds\"],\"Dls_v5\":[\"D\",5,\"ls\",\"standardDLSv5Family\"],\"Dls_v6\":[\"D\",6,\"ls\",\"StandardDlsv6Family\"],\"Dls_v7\":[\"D\",7,\"ls\"],\"Dnds_v6\":[\"D\",6,\"nds\",\"StandardDndv6Family\"],\"Dnlds_v6\":[\"D\",6,\"nlds\",\"StandardDnldv6Family\"],\"Dnls_v6\":[\"D\",6,\"nls\",\"StandardDnlv6Family\"],\"Dns_v6\":[\"D\",6,\"ns\",\"StandardDnv6Family\"],\"Dpds_v5\":[\"D\",5,\"pds\"],\"Dpds_v6\":[\"D\",6,\"pds\",\"StandardDpdsv6Family\"],\"Dplds_v5\":[\"D\",5,\"plds\"],\"Dplds_v6\":[\"D\",6,\"plds\",\"StandardDpldsv6Family\"],\"Dpls_v5\":[\"D\",5,\"pls\"],\"Dpls_v6\":[\"D\",6,\"pls\",\"StandardDplsv6Family\"],\"Dps_v5\":[\"D\",5,\"ps\"],\"Dps_v6\":[\"D\",6,\"ps\",\"StandardDpsv6Family\"],\"Ds_v3\":[\"D\",3,\"s\"],\"Ds_v4\":[\"D\",4,\"s\",\"standardDSv4Family\"],\"Ds_v5\":[\"D\",5,\"s\",\"standardDSv5Family\"],\"Ds_v6\":[\"D\",6,\"s\",\"StandardDsv6Family\"],\"Ds_v7\":[\"D\",7,\"s\"],\"ECads_cc_v5\":[\"EC\",5,\"ads_cc\",\"standardECADCCV5Family\"],\"ECads_v5\":[\"EC\",5,\"ads\",\"standardECADSv5Family\"],\"ECads_v6\":[\"EC\",6,\"ads\",\"standardECadsv6Family\"],\"ECas_cc_v5\":[\"EC\",5,\"as_cc\",\"standardECACCV5Family\"],\"ECas_v5\":[\"EC\",5,\"as\",\"standardECASv5Family\"],\"ECas_v6\":[\"EC\",6,\"as\",\"standardECasv6Family\"],\"ECeds_v5\":[\"EC\",5,\"eds\"],\"ECeds_v6\":[\"EC\",6,\"eds\"],\"ECes_v5\":[\"EC\",5,\"es\"],\"ECes_v6\":[\"EC\",6,\"es\"],\"ECiads_v5\":[\"EC\",5,\"iads\",\"standardECIADSv5Family\"],\"ECias_v5\":[\"EC\",5,\"ias\",\"standardECIASv5Family\"],\"ECieds_v5\":[\"EC\",5,\"ieds\",\"standardECIEDV5Family\"],\"ECies_v5\":[\"EC\",5,\"ies\",\"standardECIEV5Family\"],\"E_v3\":[\"E\",3,\"\",\"standardEv3Family\"],\"E_v4\":[\"E\",4,\"\",\"standardEv4Family\"],\"E_v5\":[\"E\",5,\"\",\"standardEv5Family\"],\"Ea_v4\":[\"E\",4,\"a\",\"standardEAv4Family\"],\"Eads_v5\":[\"E\",5,\"ads\",\"standardEADSv5Family\"],\"Eads_v6\":[\"E\",6,\"ads\"],\"Eads_v7\":[\"E\",7,\"ads\",\"StandardEadsv7Family\"],\"Eas_v4\":[\"E\",4,\"as\",\"standardEASv4Family\"],\"Eas_v5\":[\"E\",5,\"as\",\"standardEASv5Family\"],\"Eas_v6\":[\"E\",6,\"as\"],\"Eas_v7\":[\"E\",7,\"as\",\"StandardEasv7Family\"],\"Ebds_v5\":[\"E\",5,\"bds\",\"standardEBDSv5Family\"],\"Ebds_v6\":[\"E\",6,\"bds\"],\"Ebs_v5\":[\"E\",5,\"bs\",\"standardEBSv5Family\"],\"Ebs_v6\":[\"E\",6,\"bs\"],\"Ed_v4\":[\"E\",4,\"d\",\"standardEDv4Family\"],\"Ed_v5\":[\"E\",5,\"d\",\"standardEDv5Family\"],\"Eds_v4\":[\"E\",4,\"ds\",\"standardEDSv4Family\"],\"Eds_v5\":[\"E\",5,\"ds\",\"standardEDSv5Family\"],\"Eds_v6\":[\"E\",6,\"ds\",\"StandardEdsv6Family\"],\"Eds_v7\":[\"E\",7,\"ds\"],\"Ei_v3\":[\"E\",3,\"i\",\"standardEIv3Family\"],\"Ei_v5\":[\"E\",5,\"i\",\"standardEIv5Family\"],\"Eiads_v5\":[\"E\",5,\"iads\"],\"Eias_v4\":[\"E\",4,\"ias\",\"standardEIASv4Family\"],\"Eias_v5\":[\"E\",5,\"ias\"],\"Eibds_v5\":[\"E\",5,\"ibds\",\"standardEIBDSv5Family\"],\"Eibds_v6\":[\"E\",6,\"ibds\"],\"Eibs_v5\":[\"E\",5,\"ibs\",\"standardEIBSv5Family\"],\"Eibs_v6\":[\"E\",6,\"ibs\"],\"Eid_v5\":[\"E\",5,\"id\",\"standardEIDv5Family\"],\"Eids_v4\":[\"E\",4,\"ids\",\"standardXEIDSv4Family\"],\"Eids_v5\":[\"E\",5,\"ids\",\"standardEIDSv5Family\"],\"Eids_v6\":[\"E\",6,\"ids\",\"StandardEdsv6Family\"],\"Eids_v7\":[\"E\",7,\"ids\"],\"Eis_v3\":[\"E\",3,\"is\",\"standardEISv3Family\"],\"Eis_v4\":[\"E\",4,\"is\",\"standardXEISv4Family\"],\"Eis_v5\":[\"E\",5,\"is\",\"standardEISv5Family\"],\"Eis_v6\":[\"E\",6,\"is\",\"StandardEsv6Family\"],\"Eis_v7\":[\"E\",7,\"is\"],\"Ends_v6\":[\"E\",6,\"nds\",\"StandardEndv6Family\"],\"Ens_v6\":[\"E\",6,\"ns\",\"StandardEnv6Family\"],\"Epds_v5\":[\"E\",5,\"pds\"],\"Epds_v6\":[\"E\",6,\"pds\",\"StandardEpdsv6Family\"],\"Eps_v5\":[\"E\",5,\"ps\"],\"Eps_v6\":[\"E\",6,\"ps\",\"StandardEpsv6Family\"],\"Es_v3\":[\"E\",3,\"s\",\"standardESv3Family\"],\"Es_v4\":[\"E\",4,\"s\",\"standardESv4Family\"],\"Es_v5\":[\"E\",5,\"s\",\"standardESv5Family\"],\"Es_v6\":[\"E\",6,\"s\",\"StandardEsv6Family\"],\"Es_v7\":[\"E\",7,\"s\"],\"F\":[\"F\",null,\"\",\"standardFFamily\"],\"FXmds\":[\"FX\",null,\"mds\",\"standardFXMDVSFamily\"],\"FXmds_v2\":[\"FX\",2,\"mds\",\"StandardFXmdsv2Family\"],\"FXms_v2\":[\"FX\",2,\"ms\",\"StandardFXmsv2Family\"],\"Fads_v7\":[\"F\",7,\"ads\",\"StandardFadsv7Family\"],\"Falds_v7\":[\"F\",7,\"alds\",\"StandardFaldsv7Family\"],\"Fals_v6\":[\"F\",6,\"als\"],\"Fals_v7\":[\"F\",7,\"als\",\"StandardFalsv7Family\"],\"Famds_v7\":[\"F\",7,\"amds\",\"StandardFamdsv7Family\"],\"Fams_v6\":[\"F\",6,\"ams\"],\"Fams_v7\":[\"F\",7,\"ams\",\"StandardFamsv7Family\"],\"Fas_v6\":[\"F\",6,\"as\"],\"Fas_v7\":[\"F\",7,\"as\",\"StandardFasv7Family\"],\"Fiams_v6\":[\"F\",6,\"iams\"],\"Fs\":[\"F\",null,\"s\",\"standardFSFamily\"],\"Fs_v2\":[\"F\",2,\"s\",\"standardFSv2Family\"],\"G\":[\"G\",null,\"\",\"standardGFamily\"],\"GS\":[\"GS\",null,\"\",\"standardGSFamily\"],\"H\":[\"H\",null,\"\"],\"HBrs\":[\"HB\",null,\"rs\"],\"HBrs_v2\":[\"HB\",2,\"rs\",\"standardHBrsv2Family\"],\"HBrs_v3\":[\"HB\",3,\"rs\",\"standardHBv3Family\"],\"HBrs_v4\":[\"HB\",4,\"rs\",\"standardHBv4Family\"],\"HBrs_v5\":[\"HB\",5,\"rs\",\"standardHBv5Family\"],\"HCrs\":[\"HC\",null,\"rs\",\"standardHCSFamily\"],\"HXrs\":[\"HX\",null,\"rs\",\"standardHXFamily\"],\"Hm\":[\"H\",null,\"m\"],\"Hmr\":[\"H\",null,\"mr\"],\"Hr\":[\"H\",null,\"r\"],\"Laos_v4\":[\"L\",4,\"aos\",\"standardLaosv4Family\"],\"Las_v3\":[\"L\",3,\"as\",\"standardLASv3Family\"],\"Las_v4\":[\"L\",4,\"as\",\"standardLasv4Family\"],\"Lias_v3\":[\"L\",3,\"ias\"],\"Lis_v2\":[\"L\",2,\"is\"],\"Lis_v3\":[\"L\",3,\"is\"],\"Ls\":[\"L\",null,\"s\",\"standardLSFamily\"],\"Ls_v2\":[\"L\",2,\"s\"],\"Ls_v3\":[\"L\",3,\"s\",\"standardLSv3Family\"],\"Ls_v4\":[\"L\",4,\"s\",\"standardLsv4Family\"],\"M\":[\"M\",null,\"\",\"standardMSFamily\"],\"Mbds_v3\":[\"M\",3,\"bds\"],\"Mbs_v3\":[\"M\",3,\"bs\"],\"Mdms_v2\":[\"M\",2,\"dms\",\"standardMDSMediumMemoryv2Family\"],\"Mds_v2\":[\"M\",2,\"ds\",\"standardMDSMediumMemoryv2Family\"],\"Mds_v3\":[\"M\",3,\"ds\"],\"Midms_v2\":[\"M\",2,\"idms\",\"standardMIDSMediumMemoryv2Family\"],\"Mids_v2\":[\"M\",2,\"ids\",\"standardMIDSMediumMemoryv2Family\"],\"Mids_v3\":[\"M\",3,\"ids\"],\"Mims_v2\":[\"M\",2,\"ims\",\"standardMISMediumMemoryv2Family\"],\"Mis_v2\":[\"M\",2,\"is\"],\"Mis_v3\":[\"M\",3,\"is\"],\"Mixds_v3\":[\"M\",3,\"ixds\"],\"Mls\":[\"M\",null,\"ls\",\"standardMSFamily\"],\"Mm\":[\"M\",null,\"m\",\"standardMSFamily\"],\"Mms\":[\"M\",null,\"ms\",\"standardMSFamily\"],\"Mms_v2\":[\"M\",2,\"ms\"],\"Ms\":[\"M\",null,\"s\"],\"Ms_v2\":[\"M\",2,\"s\"],\"Ms_v3\":[\"M\",3,\"s\"],\"Mts\":[\"M\",null,\"ts\",\"standardMSFamily\"],\"NC\":[\"NC\",null,\"\"],\"NCCads_H100_v5\":[\"NCC\",5,\"ads_H100\",\"StandardNCCads2023Family\"],\"NCadis_H100_v5\":[\"NC\",5,\"adis_H100\",\"StandardNCadsH100v5Family\"],\"NCads_A100_v4\":[\"NC\",4,\"ads_A100\",\"StandardNCADSA100v4Family\"],\"NCads_A10_v4\":[\"NC\",4,\"ads_A10\",\"StandardNCADSA10v4Family\"],\"NCads_H100_v5\":[\"NC\",5,\"ads_H100\",\"StandardNCadsH100v5Family\"],\"NCas_T4_v3\":[\"NC\",3,\"as_T4\",\"Standard NCASv3_T4 Family\"],\"NCds_xl_RTXPRO6000BSE_v6\":[\"NC\",6,\"ds_xl_RTXPRO6000BSE\"],\"NClds_xl_RTXPRO6000BSE_v6\":[\"NC\",6,\"lds_xl_RTXPRO6000BSE\"],\"NCr\":[\"NC\",null,\"r\"],\"NCrs_v3\":[\"NC\",3,\"rs\",\"standardNCSv3Family\"],\"NCs_v3\":[\"NC\",3,\"s\",\"standardNCSv3Family\"],\"NDams_A100_v4\":[\"ND\",4,\"ams_A100\"],\"NDamsr_A100_v4\":[\"ND\",4,\"amsr_A100\",\"standard NDAMSv4_A100Family\"],\"NDasr_A100_v4\":[\"ND\",4,\"asr_A100\"],\"NDasr_v4\":[\"ND\",4,\"asr\",\"Standard NDASv4_A100 Family\"],\"NDis_H100_v5\":[\"ND\",5,\"is_H100\"],\"NDis_MI300X_v5\":[\"ND\",5,\"is_MI300X\",\"standardNDISv5MI300XFamily\"],\"NDis_flex_H100_v5\":[\"ND\",5,\"is_flex_H100\"],\"NDis_noIB_H100_v5\":[\"ND\",5,\"is_noIB_H100\"],\"NDisf_H100_v5\":[\"ND\",5,\"isf_H100\"],\"NDisr_H100_v5\":[\"ND\",5,\"isr_H100\",\"standardNDSH100v5Family\"],\"NDisr_H200_v5\":[\"ND\",5,\"isr_H200\",\"standardNDISRH200V5Family\"],\"NDisr_MI300X_v5\":[\"ND\",5,\"isr_MI300X\",\"standardNDISv5MI300XFamily\"],\"NDisr_NDR_GB200_v6\":[\"ND\",6,\"isr_NDR_GB200\",\"standardNDISRGB200V6NDRFamily\"],\"NDisrf_H100_v5\":[\"ND\",5,\"isrf_H100\"],\"NDisrf_NDR_GB200_v6\":[\"ND\",6,\"isrf_NDR_GB200\"],\"NDrs_v2\":[\"ND\",2,\"rs\",\"standardNDSv2Family\"],\"NDs_v2\":[\"ND\",2,\"s\"],\"NGadms_V620\":[\"NG\",null,\"adms_V620\"],\"NGadms_V620_v1\":[\"NG\",1,\"adms_V620\",\"StandardNGADSV620v1Family\"],\"NGads_V620_v1\":[\"NG\",1,\"ads_V620\",\"StandardNGADSV620v1Family\"],\"NMads_MA35D\":[\"NM\",null,\"ads_MA35D\"],\"NPs\":[\"NP\",null,\"s\",\"standardNPSFamily\"],\"NV\":[\"NV\",null,\"\"],\"NVadms_A10_v5\":[\"NV\",5,\"adms_A10\",\"StandardNVADSA10v5Family\"],\"NVadms_V710_v5\":[\"NV\",5,\"adms_V710\",\"StandardNVadsV710v5Family\"],\"NVads_A10_v5\":[\"NV\",5,\"ads_A10\",\"StandardNVADSA10v5Family\"],\"NVads_V710_v5\":[\"NV\",5,\"ads_V710\",\"StandardNVadsV710v5Family\"],\"NVas_v4\":[\"NV\",4,\"as\",\"standardNVSv4Family\"],\"NVs_v2\":[\"NV\",2,\"s\",\"standardNVSv2Family\"],\"NVs_v3\":[\"NV\",3,\"s\",\"standardNVSv3Family\"],\"PBs\":[\"PB\",null,\"s\"],\"SQLG_AMD_IaaS\":[\"SQLG\",null,\"_AMD_IaaS\"],\"SQLG_AMD_NVME\":[\"SQLG\",null,\"_AMD_NVME\"],\"SQLG_NVME\":[\"SQLG\",null,\"_NVME\"]},\"types\":{\"Basic_A0\":[1,null,null,\"A\",\"page\"],\"Basic_A1\":[1,null,null,\"A\",\"page\"],\"Basic_A2\":[2,null,null,\"A\",\"page\"],\"Basic_A3\":[4,null,null,\"A\",\"page\"],\"Basic_A4\":[8,null,null,\"A\",\"page\"],\"Standard_A0\":[1,null,null,\"A\",\"page\"],\"Standard_A1\":[1,null,null,\"A\",\"page\"],\"Standard_A10\":[null,null,null,\"A\"],\"Standard_A11\":[null,null,null,\"A\"],\"Standard_A1_v2\":[1,2,\"x86_64\",\"A_v2\",\"listed\"],\"Standard_A2\":[2,null,null,\"A\",\"page\"],\"Standard_A2_v2\":[2,4,\"x86_64\",\"A_v2\",\"listed\"],\"Standard_A2m_v2\":[2,16,\"x86_64\",\"Am_v2\",\"listed\"],\"Standard_A3\":[4,null,null,\"A\",\"page\"],\"Standard_A4\":[8,null,null,\"A\",\"page\"],\"Standard_A4_v2\":[4,8,\"x86_64\",\"A_v2\",\"listed\"],\"Standard_A4m_v2\":[4,32,\"x86_64\",\"Am_v2\",\"listed\"],\"Standard_A5\":[2,null,null,\"A\",\"page\"],\"Standard_A6\":[4,null,null,\"A\",\"page\"],\"Standard_A7\":[8,null,null,\"A\",\"page\"],\"Standard_A8\":[null,null,null,\"A\"],\"Standard_A8_v2\":[8,16,\"x86_64\",\"A_v2\",\"listed\"],\"Standard_A8m_v2\":[8,64,\"x86_64\",\"Am_v2\",\"listed\"],\"Standard_A9\":[null,null,null,\"A\"],\"Standard_B12ms\":[12,48,\"x86_64\",\"Bms\",\"listed\"],\"Standard_B16als_v2\":[16,32,\"x86_64\",\"Bals_v2\",\"listed\"],\"Standard_B16as_v2\":[16,64,\"x86_64\",\"Bas_v2\",\"listed\"],\"Standard_B16ls_v2\":[16,32,\"x86_64\",\"Bls_v2\",\"listed\"],\"Standard_B16ms\":[16,64,\"x86_64\",\"Bms\",\"listed\"],\"Standard_B16pls_v2\":[16,32,\"arm64\",\"Bpls_v2\",\"listed\"],\"Standard_B16ps_v2\":[16,64,\"arm64\",\"Bps_v2\",\"listed\"],\"Standard_B16s_v2\":[16,64,\"x86_64\",\"Bs_v2\",\"listed\"],\"Standard_B1ls\":[1,null,\"x86_64\",\"Bls\",\"listed\"],\"Standard_B1ms\":[1,2,\"x86_64\",\"Bms\",\"listed\"],\"Standard_B1s\":[1,1,\"x86_64\",\"Bs\",\"listed\"],\"Standard_B20ms\":[20,80,\"x86_64\",\"Bms\",\"listed\"],\"Standard_B2als_v2\":[2,4,\"x86_64\",\"Bals_v2\",\"listed\"],\"Standard_B2as_v2\":[2,8,\"x86_64\",\"Bas_v2\",\"listed\"],\"Standard_B2ats_v2\":[2,1,\"x86_64\",\"Bats_v2\",\"listed\"],\"Standard_B2ls_v2\":[2,4,\"x86_64\",\"Bls_v2\",\"listed\"],\"Standard_B2ms\":[2,8,\"x86_64\",\"Bms\",\"listed\"],\"Standard_B2pls_v2\":[2,4,\"arm64\",\"Bpls_v2\",\"listed\"],\"Standard_B2ps_v2\":[2,8,\"arm64\",\"Bps_v2\",\"listed\"],\"Standard_B2pts_v2\":[2,1,\"arm64\",\"Bpts_v2\",\"listed\"],\"Standard_B2s\":[2,4,\"x86_64\",\"Bs\",\"listed\"],\"Standard_B2s_v2\":[2,8,\"x86_64\",\"Bs_v2\",\"listed\"],\"Standard_B2ts_v2\":[2,1,\"x86_64\",\"Bts_v2\",\"listed\"],\"Standard_B32als_v2\":[32,64,\"x86_64\",\"Bals_v2\",\"listed\"],\"Standard_B32as_v2\":[32,128,\"x86_64\",\"Bas_v2\",\"listed\"],\"Standard_B32ls_v2\":[32,64,\"x86_64\",\"Bls_v2\",\"listed\"],\"Standard_B32s_v2\":[32,128,\"x86_64\",\"Bs_v2\",\"listed\"],\"Standard_B4als_v2\":[4,8,\"x86_64\",\"Bals_v2\",\"listed\"],\"Standard_B4as_v2\":[4,16,\"x86_64\",\"Bas_v2\",\"listed\"],\"Standard_B4ls_v2\":[4,8,\"x86_64\",\"Bls_v2\",\"listed\"],\"Standard_B4ms\":[4,16,\"x86_64\",\"Bms\",\"listed\"],\"Standard_B4pls_v2\":[4,8,\"arm64\",\"Bpls_v2\",\"listed\"],\"Standard_B4ps_v2\":[4,16,\"arm64\",\"Bps_v2\",\"listed\"],\"Standard_B4s_v2\":[4,16,\"x86_64\",\"Bs_v2\",\"listed\"],\"Standard_B8als_v2\":[8,16,\"x86_64\",\"Bals_v2\",\"listed\"],\"Standard_B8as_v2\":[8,32,\"x86_64\",\"Bas_v2\",\"listed\"],\"Standard_B8ls_v2\":[8,16,\"x86_64\",\"Bls_v2\",\"listed\"],\"Standard_B8ms\":[8,32,\"x86_64\",\"Bms\",\"listed\"],\"Standard_B8pls_v2\":[8,16,\"arm64\",\"Bpls_v2\",\"listed\"],\"Standard_B8ps_v2\":[8,32,\"arm64\",\"Bps_v2\",\"listed\"],\"Standard_B8s_v2\":[8,32,\"x86_64\",\"Bs_v2\",\"listed\"],\"Standard_D1\":[1,3,\"x86_64\",\"D\",\"listed\"],\"Standard_D11\":[2,14,\"x86_64\",\"D\",\"listed\"],\"Standard_D11_v2\":[2,14,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D11_v2_Promo\":[2,14,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D12\":[4,28,\"x86_64\",\"D\",\"listed\"],\"Standard_D128ads_v7\":[128,512,\"x86_64\",\"Dads_v7\",\"listed\"],\"Standard_D128alds_v7\":[128,256,\"x86_64\",\"Dalds_v7\",\"listed\"],\"Standard_D128als_v7\":[128,256,\"x86_64\",\"Dals_v7\",\"listed\"],\"Standard_D128as_v7\":[128,512,\"x86_64\",\"Das_v7\",\"listed\"],\"Standard_D128ds_v6\":[128,512,\"x86_64\",\"Dds_v6\",\"listed\"],\"Standard_D128ds_v7\":[128,null,null,\"Dds_v7\",\"name\"],\"Standard_D128lds_v6\":[128,256,\"x86_64\",\"Dlds_v6\",\"listed\"],\"Standard_D128lds_v7\":[128,null,null,\"Dlds_v7\",\"name\"],\"Standard_D128ls_v6\":[128,256,\"x86_64\",\"Dls_v6\",\"listed\"],\"Standard_D128ls_v7\":[128,null,null,\"Dls_v7\",\"name\"],\"Standard_D128nds_v6\":[128,null,null,\"Dnds_v6\",\"name\"],\"Standard_D128nlds_v6\":[128,null,null,\"Dnlds_v6\",\"name\"],\"Standard_D128nls_v6\":[128,null,null,\"Dnls_v6\",\"name\"],\"Standard_D128ns_v6\":[128,null,null,\"Dns_v6\",\"name\"],\"Standard_D128s_v6\":[128,512,\"x86_64\",\"Ds_v6\",\"listed\"],\"Standard_D128s_v7\":[128,null,null,\"Ds_v7\",\"name\"],\"Standard_D12_v2\":[4,28,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D12_v2_Promo\":[4,28,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D13\":[8,56,\"x86_64\",\"D\",\"listed\"],\"Standard_D13_v2\":[8,56,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D13_v2_Promo\":[8,56,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D14\":[16,112,\"x86_64\",\"D\",\"listed\"],\"Standard_D14_v2\":[16,112,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D14_v2_Promo\":[16,112,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D15_v2\":[20,140,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D15i_v2\":[null,null,null,\"Di_v2\"],\"Standard_D160ads_v7\":[160,640,\"x86_64\",\"Dads_v7\",\"listed\"],\"Standard_D160alds_v7\":[160,320,\"x86_64\",\"Dalds_v7\",\"listed\"],\"Standard_D160als_v7\":[160,320,\"x86_64\",\"Dals_v7\",\"listed\"],\"Standard_D160as_v7\":[160,640,\"x86_64\",\"Das_v7\",\"listed\"],\"Standard_D16_v3\":[16,64,\"x86_64\",\"D_v3\",\"listed\"],\"Standard_D16_v4\":[16,64,\"x86_64\",\"D_v4\",\"listed\"],\"Standard_D16_v5\":[16,64,\"x86_64\",\"D_v5\",\"listed\"],\"Standard_D16a_v4\":[16,64,\"x86_64\",\"Da_v4\",\"listed\"],\"Standard_D16ads_v5\":[16,64,\"x86_64\",\"Dads_v5\",\"listed\"],\"Standard_D16ads_v6\":[16,64,\"x86_64\",\"Dads_v6\",\"listed\"],\"Standard_D16ads_v7\":[16,64,\"x86_64\",\"Dads_v7\",\"listed\"],\"Standard_D16alds_v6\":[16,32,\"x86_64\",\"Dalds_v6\",\"listed\"],\"Standard_D16alds_v7\":[16,32,\"x86_64\",\"Dalds_v7\",\"listed\"],\"Standard_D16als_v6\":[16,32,\"x86_64\",\"Dals_v6\",\"listed\"],\"Standard_D16als_v7\":[16,32,\"x86_64\",\"Dals_v7\",\"listed\"],\"Standard_D16as_v4\":[16,64,\"x86_64\",\"Das_v4\",\"listed\"],\"Standard_D16as_v5\":[16,64,\"x86_64\",\"Das_v5\",\"listed\"],\"Standard_D16as_v5_Promo\":[null,null,null,\"Das_v5\"],\"Standard_D16as_v6\":[16,64,\"x86_64\",\"Das_v6\",\"listed\"],\"Standard_D16as_v7\":[16,64,\"x86_64\",\"Das_v7\",\"listed\"],\"Standard_D16d_v4\":[16,64,\"x86_64\",\"Dd_v4\",\"listed\"],\"Standard_D16d_v5\":[16,64,\"x86_64\",\"Dd_v5\",\"listed\"],\"Standard_D16ds_v4\":[16,64,\"x86_64\",\"Dds_v4\",\"listed\"],\"Standard_D16ds_v5\":[16,64,\"x86_64\",\"Dds_v5\",\"listed\"],\"Standard_D16ds_v6\":[16,64,\"x86_64\",\"Dds_v6\",\"listed\"],\"Standard_D16ds_v7\":[16,null,null,\"Dds_v7\",\"name\"],\"Standard_D16lds_v5\":[16,32,\"x86_64\",\"Dlds_v5\",\"listed\"],\"Standard_D16lds_v6\":[16,32,\"x86_64\",\"Dlds_v6\",\"listed\"],\"Standard_D16lds_v7\":[16,null,null,\"Dlds_v7\",\"name\"],\"Standard_D16ls_v5\":[16,32,\"x86_64\",\"Dls_v5\",\"listed\"],\"Standard_D16ls_v6\":[16,32,\"x86_64\",\"Dls_v6\",\"listed\"],\"Standard_D16ls_v7\":[16,null,null,\"Dls_v7\",\"name\"],\"Standard_D16nds_v6\":[16,null,null,\"Dnds_v6\",\"name\"],\"Standard_D16nlds_v6\":[16,null,null,\"Dnlds_v6\",\"name\"],\"Standard_D16nls_v6\":[16,null,null,\"Dnls_v6\",\"name\"],\"Standard_D16ns_v6\":[16,null,null,\"Dns_v6\",\"name\"],\"Standard_D16pds_v5\":[16,64,\"arm64\",\"Dpds_v5\",\"listed\"],\"Standard_D16pds_v6\":[16,64,\"arm64\",\"Dpds_v6\",\"listed\"],\"Standard_D16plds_v5\":[16,32,\"arm64\",\"Dplds_v5\",\"listed\"],\"Standard_D16plds_v6\":[16,32,\"arm64\",\"Dplds_v6\",\"listed\"],\"Standard_D16pls_v5\":[16,32,\"arm64\",\"Dpls_v5\",\"listed\"],\"Standard_D16pls_v6\":[16,32,\"arm64\",\"Dpls_v6\",\"listed\"],\"Standard_D16ps_v5\":[16,64,\"arm64\",\"Dps_v5\",\"listed\"],\"Standard_D16ps_v6\":[16,64,\"arm64\",\"Dps_v6\",\"listed\"],\"Standard_D16s_v3\":[16,64,\"x86_64\",\"Ds_v3\",\"listed\"],\"Standard_D16s_v4\":[16,64,\"x86_64\",\"Ds_v4\",\"listed\"],\"Standard_D16s_v5\":[16,64,\"x86_64\",\"Ds_v5\",\"listed\"],\"Standard_D16s_v6\":[16,64,\"x86_64\",\"Ds_v6\",\"listed\"],\"Standard_D16s_v7\":[16,null,null,\"Ds_v7\",\"name\"],\"Standard_D192ds_v6\":[192,768,\"x86_64\",\"Dds_v6\",\"listed\"],\"Standard_D192ds_v7\":[192,null,null,\"Dds_v7\",\"name\"],\"Standard_D192lds_v7\":[192,null,null,\"Dlds_v7\",\"name\"],\"Standard_D192ls_v7\":[192,null,null,\"Dls_v7\",\"name\"],\"Standard_D192s_v6\":[192,768,\"x86_64\",\"Ds_v6\",\"listed\"],\"Standard_D192s_v7\":[192,null,null,\"Ds_v7\",\"name\"],\"Standard_D1_v2\":[1,3,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D2\":[2,7,\"x86_64\",\"D\",\"listed\"],\"Standard_D248ds_v7\":[248,null,null,\"Dds_v7\",\"name\"],\"Standard_D248lds_v7\":[248,null,null,\"Dlds_v7\",\"name\"],\"Standard_D248ls_v7\":[248,null,null,\"Dls_v7\",\"name\"],\"Standard_D248s_v7\":[248,null,null,\"Ds_v7\",\"name\"],\"Standard_D2_v2\":[2,7,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D2_v2_Promo\":[2,7,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D2_v3\":[2,8,\"x86_64\",\"D_v3\",\"listed\"],\"Standard_D2_v4\":[2,8,\"x86_64\",\"D_v4\",\"listed\"],\"Standard_D2_v5\":[2,8,\"x86_64\",\"D_v5\",\"listed\"],\"Standard_D2a_v4\":[2,8,\"x86_64\",\"Da_v4\",\"listed\"],\"Standard_D2ads_v5\":[2,8,\"x86_64\",\"Dads_v5\",\"listed\"],\"Standard_D2ads_v6\":[2,8,\"x86_64\",\"Dads_v6\",\"listed\"],\"Standard_D2ads_v7\":[2,8,\"x86_64\",\"Dads_v7\",\"listed\"],\"Standard_D2alds_v6\":[2,4,\"x86_64\",\"Dalds_v6\",\"listed\"],\"Standard_D2alds_v7\":[2,4,\"x86_64\",\"Dalds_v7\",\"listed\"],\"Standard_D2als_v6\":[2,4,\"x86_64\",\"Dals_v6\",\"listed\"],\"Standard_D2als_v7\":[2,4,\"x86_64\",\"Dals_v7\",\"listed\"],\"Standard_D2as_v4\":[2,8,\"x86_64\",\"Das_v4\",\"listed\"],\"Standard_D2as_v5\":[2,8,\"x86_64\",\"Das_v5\",\"listed\"],\"Standard_D2as_v5_Promo\":[null,null,null,\"Das_v5\"],\"Standard_D2as_v6\":[2,8,\"x86_64\",\"Das_v6\",\"listed\"],\"Standard_D2as_v7\":[2,8,\"x86_64\",\"Das_v7\",\"listed\"],\"Standard_D2d_v4\":[2,8,\"x86_64\",\"Dd_v4\",\"listed\"],\"Standard_D2d_v5\":[2,8,\"x86_64\",\"Dd_v5\",\"listed\"],\"Standard_D2ds_v4\":[2,8,\"x86_64\",\"Dds_v4\",\"listed\"],\"Standard_D2ds_v5\":[2,8,\"x86_64\",\"Dds_v5\",\"listed\"],\"Standard_D2ds_v6\":[2,8,\"x86_64\",\"Dds_v6\",\"listed\"],\"Standard_D2ds_v7\":[2,null,null,\"Dds_v7\",\"name\"],\"Standard_D2lds_v5\":[2,4,\"x86_64\",\"Dlds_v5\",\"listed\"],\"Standard_D2lds_v6\":[2,4,\"x86_64\",\"Dlds_v6\",\"listed\"],\"Standard_D2lds_v7\":[2,null,null,\"Dlds_v7\",\"name\"],\"Standard_D2ls_v5\":[2,4,\"x86_64\",\"Dls_v5\",\"listed\"],\"Standard_D2ls_v6\":[2,4,\"x86_64\",\"Dls_v6\",\"listed\"],\"Standard_D2ls_v7\":[2,null,null,\"Dls_v7\",\"name\"],\"Standard_D2nds_v6\":[2,null,null,\"Dnds_v6\",\"name\"],\"Standard_D2nlds_v6\":[2,null,null,\"Dnlds_v6\",\"name\"],\"Standard_D2nls_v6\":[2,null,null,\"Dnls_v6\",\"name\"],\"Standard_D2ns_v6\":[2,null,null,\"Dns_v6\",\"name\"],\"Standard_D2pds_v5\":[2,8,\"arm64\",\"Dpds_v5\",\"listed\"],\"Standard_D2pds_v6\":[2,8,\"arm64\",\"Dpds_v6\",\"listed\"],\"Standard_D2plds_v5\":[2,4,\"arm64\",\"Dplds_v5\",\"listed\"],\"Standard_D2plds_v6\":[2,4,\"arm64\",\"Dplds_v6\",\"listed\"],\"Standard_D2pls_v5\":[2,4,\"arm64\",\"Dpls_v5\",\"listed\"],\"Standard_D2pls_v6\":[2,4,\"arm64\",\"Dpls_v6\",\"listed\"],\"Standard_D2ps_v5\":[2,8,\"arm64\",\"Dps_v5\",\"listed\"],\"Standard_D2ps_v6\":[2,8,\"arm64\",\"Dps_v6\",\"listed\"],\"Standard_D2s_v3\":[2,8,\"x86_64\",\"Ds_v3\",\"listed\"],\"Standard_D2s_v4\":[2,8,\"x86_64\",\"Ds_v4\",\"listed\"],\"Standard_D2s_v5\":[2,8,\"x86_64\",\"Ds_v5\",\"listed\"],\"Standard_D2s_v6\":[2,8,\"x86_64\",\"Ds_v6\",\"listed\"],\"Standard_D2s_v7\":[2,null,null,\"Ds_v7\",\"name\"],\"Standard_D3\":[4,14,\"x86_64\",\"D\",\"listed\"],\"Standard_D32-16s_v3\":[null,null,null,\"Ds_v3\"],\"Standard_D32-8s_v3\":[null,null,null,\"Ds_v3\"],\"Standard_D32_v3\":[32,128,\"x86_64\",\"D_v3\",\"listed\"],\"Standard_D32_v4\":[32,128,\"x86_64\",\"D_v4\",\"listed\"],\"Standard_D32_v5\":[32,128,\"x86_64\",\"D_v5\",\"listed\"],\"Standard_D32a_v4\":[32,128,\"x86_64\",\"Da_v4\",\"listed\"],\"Standard_D32ads_v5\":[32,128,\"x86_64\",\"Dads_v5\",\"listed\"],\"Standard_D32ads_v6\":[32,128,\"x86_64\",\"Dads_v6\",\"listed\"],\"Standard_D32ads_v7\":[32,128,\"x86_64\",\"Dads_v7\",\"listed\"],\"Standard_D32alds_v6\":[32,64,\"x86_64\",\"Dalds_v6\",\"listed\"],\"Standard_D32alds_v7\":[32,64,\"x86_64\",\"Dalds_v7\",\"listed\"],\"Standard_D32als_v6\":[32,64,\"x86_64\",\"Dals_v6\",\"listed\"],\"Standard_D32als_v7\":[32,64,\"x86_64\",\"Dals_v7\",\"listed\"],\"Standard_D32as_v4\":[32,128,\"x86_64\",\"Das_v4\",\"listed\"],\"Standard_D32as_v5\":[32,128,\"x86_64\",\"Das_v5\",\"listed\"],\"Standard_D32as_v5_Promo\":[null,null,null,\"Das_v5\"],\"Standard_D32as_v6\":[32,128,\"x86_64\",\"Das_v6\",\"listed\"],\"Standard_D32as_v7\":[32,128,\"x86_64\",\"Das_v7\",\"listed\"],\"Standard_D32d_v4\":[32,128,\"x86_64\",\"Dd_v4\",\"listed\"],\"Standard_D32d_v5\":[32,128,\"x86_64\",\"Dd_v5\",\"listed\"],\"Standard_D32ds_v4\":[32,128,\"x86_64\",\"Dds_v4\",\"listed\"],\"Standard_D32ds_v5\":[32,128,\"x86_64\",\"Dds_v5\",\"listed\"],\"Standard_D32ds_v6\":[32,128,\"x86_64\",\"Dds_v6\",\"listed\"],\"Standard_D32ds_v7\":[32,null,null,\"Dds_v7\",\"name\"],\"Standard_D32lds_v5\":[32,64,\"x86_64\",\"Dlds_v5\",\"listed\"],\"Standard_D32lds_v6\":[32,64,\"x86_64\",\"Dlds_v6\",\"listed\"],\"Standard_D32lds_v7\":[32,null,null,\"Dlds_v7\",\"name\"],\"Standard_D32ls_v5\":[32,64,\"x86_64\",\"Dls_v5\",\"listed\"],\"Standard_D32ls_v6\":[32,64,\"x86_64\",\"Dls_v6\",\"listed\"],\"Standard_D32ls_v7\":[32,null,null,\"Dls_v7\",\"name\"],\"Standard_D32nds_v6\":[32,null,null,\"Dnds_v6\",\"name\"],\"Standard_D32nlds_v6\":[32,null,null,\"Dnlds_v6\",\"name\"],\"Standard_D32nls_v6\":[32,null,null,\"Dnls_v6\",\"name\"],\"Standard_D32ns_v6\":[32,null,null,\"Dns_v6\",\"name\"],\"Standard_D32pds_v5\":[32,128,\"arm64\",\"Dpds_v5\",\"listed\"],\"Standard_D32pds_v6\":[32,128,\"arm64\",\"Dpds_v6\",\"listed\"],\"Standard_D32plds_v5\":[32,64,\"arm64\",\"Dplds_v5\",\"listed\"],\"Standard_D32plds_v6\":[32,64,\"arm64\",\"Dplds_v6\",\"listed\"],\"Standard_D32pls_v5\":[32,64,\"arm64\",\"Dpls_v5\",\"listed\"],\"Standard_D32pls_v6\":[32,64,\"arm64\",\"Dpls_v6\",\"listed\"],\"Standard_D32ps_v5\":[32,128,\"arm64\",\"Dps_v5\",\"listed\"],\"Standard_D32ps_v6\":[32,128,\"arm64\",\"Dps_v6\",\"listed\"],\"Standard_D32s_v3\":[32,128,\"x86_64\",\"Ds_v3\",\"listed\"],\"Standard_D32s_v4\":[32,128,\"x86_64\",\"Ds_v4\",\"listed\"],\"Standard_D32s_v5\":[32,128,\"x86_64\",\"Ds_v5\",\"listed\"],\"Standard_D32s_v6\":[32,128,\"x86_64\",\"Ds_v6\",\"listed\"],\"Standard_D32s_v7\":[32,null,null,\"Ds_v7\",\"name\"],\"Standard_D372ds_v7\":[372,null,null,\"Dds_v7\",\"name\"],\"Standard_D372ids_v7\":[372,null,null,\"Dids_v7\",\"name\"],\"Standard_D372is_v7\":[372,null,null,\"Dis_v7\",\"name\"],\"Standard_D372s_v7\":[372,null,null,\"Ds_v7\",\"name\"],\"Standard_D3_v2\":[4,14,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D3_v2_Promo\":[4,14,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D4\":[8,28,\"x86_64\",\"D\",\"listed\"],\"Standard_D48_v3\":[48,192,\"x86_64\",\"D_v3\",\"listed\"],\"Standard_D48_v4\":[48,192,\"x86_64\",\"D_v4\",\"listed\"],\"Standard_D48_v5\":[48,192,\"x86_64\",\"D_v5\",\"listed\"],\"Standard_D48a_v4\":[48,192,\"x86_64\",\"Da_v4\",\"listed\"],\"Standard_D48ads_v5\":[48,192,\"x86_64\",\"Dads_v5\",\"listed\"],\"Standard_D48ads_v6\":[48,192,\"x86_64\",\"Dads_v6\",\"listed\"],\"Standard_D48ads_v7\":[48,192,\"x86_64\",\"Dads_v7\",\"listed\"],\"Standard_D48alds_v6\":[48,96,\"x86_64\",\"Dalds_v6\",\"listed\"],\"Standard_D48alds_v7\":[48,96,\"x86_64\",\"Dalds_v7\",\"listed\"],\"Standard_D48als_v6\":[48,96,\"x86_64\",\"Dals_v6\",\"listed\"],\"Standard_D48als_v7\":[48,96,\"x86_64\",\"Dals_v7\",\"listed\"],\"Standard_D48as_v4\":[48,192,\"x86_64\",\"Das_v4\",\"listed\"],\"Standard_D48as_v5\":[48,192,\"x86_64\",\"Das_v5\",\"listed\"],\"Standard_D48as_v5_Promo\":[null,null,null,\"Das_v5\"],\"Standard_D48as_v6\":[48,192,\"x86_64\",\"Das_v6\",\"listed\"],\"Standard_D48as_v7\":[48,192,\"x86_64\",\"Das_v7\",\"listed\"],\"Standard_D48d_v4\":[48,192,\"x86_64\",\"Dd_v4\",\"listed\"],\"Standard_D48d_v5\":[48,192,\"x86_64\",\"Dd_v5\",\"listed\"],\"Standard_D48ds_v4\":[48,192,\"x86_64\",\"Dds_v4\",\"listed\"],\"Standard_D48ds_v5\":[48,192,\"x86_64\",\"Dds_v5\",\"listed\"],\"Standard_D48ds_v6\":[48,192,\"x86_64\",\"Dds_v6\",\"listed\"],\"Standard_D48ds_v7\":[48,null,null,\"Dds_v7\",\"name\"],\"Standard_D48lds_v5\":[48,96,\"x86_64\",\"Dlds_v5\",\"listed\"],\"Standard_D48lds_v6\":[48,96,\"x86_64\",\"Dlds_v6\",\"listed\"],\"Standard_D48lds_v7\":[48,null,null,\"Dlds_v7\",\"name\"],\"Standard_D48ls_v5\":[48,96,\"x86_64\",\"Dls_v5\",\"listed\"],\"Standard_D48ls_v6\":[48,96,\"x86_64\",\"Dls_v6\",\"listed\"],\"Standard_D48ls_v7\":[48,null,null,\"Dls_v7\",\"name\"],\"Standard_D48nds_v6\":[48,null,null,\"Dnds_v6\",\"name\"],\"Standard_D48nlds_v6\":[48,null,null,\"Dnlds_v6\",\"name\"],\"Standard_D48nls_v6\":[48,null,null,\"Dnls_v6\",\"name\"],\"Standard_D48ns_v6\":[48,null,null,\"Dns_v6\",\"name\"],\"Standard_D48pds_v5\":[48,192,\"arm64\",\"Dpds_v5\",\"listed\"],\"Standard_D48pds_v6\":[48,192,\"arm64\",\"Dpds_v6\",\"listed\"],\"Standard_D48plds_v5\":[48,96,\"arm64\",\"Dplds_v5\",\"listed\"],\"Standard_D48plds_v6\":[48,96,\"arm64\",\"Dplds_v6\",\"listed\"],\"Standard_D48pls_v5\":[48,96,\"arm64\",\"Dpls_v5\",\"listed\"],\"Standard_D48pls_v6\":[48,96,\"arm64\",\"Dpls_v6\",\"listed\"],\"Standard_D48ps_v5\":[48,192,\"arm64\",\"Dps_v5\",\"listed\"],\"Standard_D48ps_v6\":[48,192,\"arm64\",\"Dps_v6\",\"listed\"],\"Standard_D48s_v3\":[48,192,\"x86_64\",\"Ds_v3\",\"listed\"],\"Standard_D48s_v4\":[48,192,\"x86_64\",\"Ds_v4\",\"listed\"],\"Standard_D48s_v5\":[48,192,\"x86_64\",\"Ds_v5\",\"listed\"],\"Standard_D48s_v6\":[48,192,\"x86_64\",\"Ds_v6\",\"listed\"],\"Standard_D48s_v7\":[48,null,null,\"Ds_v7\",\"name\"],\"Standard_D4_v2\":[8,28,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D4_v2_Promo\":[8,28,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D4_v3\":[4,16,\"x86_64\",\"D_v3\",\"listed\"],\"Standard_D4_v4\":[4,16,\"x86_64\",\"D_v4\",\"listed\"],\"Standard_D4_v5\":[4,16,\"x86_64\",\"D_v5\",\"listed\"],\"Standard_D4a_v4\":[4,16,\"x86_64\",\"Da_v4\",\"listed\"],\"Standard_D4ads_v5\":[4,16,\"x86_64\",\"Dads_v5\",\"listed\"],\"Standard_D4ads_v6\":[4,16,\"x86_64\",\"Dads_v6\",\"listed\"],\"Standard_D4ads_v7\":[4,16,\"x86_64\",\"Dads_v7\",\"listed\"],\"Standard_D4ahs_v4\":[null,null,null,\"Dahs_v4\"],\"Standard_D4alds_v6\":[4,8,\"x86_64\",\"Dalds_v6\",\"listed\"],\"Standard_D4alds_v7\":[4,8,\"x86_64\",\"Dalds_v7\",\"listed\"],\"Standard_D4als_v6\":[4,8,\"x86_64\",\"Dals_v6\",\"listed\"],\"Standard_D4als_v7\":[4,8,\"x86_64\",\"Dals_v7\",\"listed\"],\"Standard_D4as_v4\":[4,16,\"x86_64\",\"Das_v4\",\"listed\"],\"Standard_D4as_v5\":[4,16,\"x86_64\",\"Das_v5\",\"listed\"],\"Standard_D4as_v5_Promo\":[null,null,null,\"Das_v5\"],\"Standard_D4as_v6\":[4,16,\"x86_64\",\"Das_v6\",\"listed\"],\"Standard_D4as_v7\":[4,16,\"x86_64\",\"Das_v7\",\"listed\"],\"Standard_D4d_v4\":[4,16,\"x86_64\",\"Dd_v4\",\"listed\"],\"Standard_D4d_v5\":[4,16,\"x86_64\",\"Dd_v5\",\"listed\"],\"Standard_D4ds_v4\":[4,16,\"x86_64\",\"Dds_v4\",\"listed\"],\"Standard_D4ds_v5\":[4,16,\"x86_64\",\"Dds_v5\",\"listed\"],\"Standard_D4ds_v6\":[4,16,\"x86_64\",\"Dds_v6\",\"listed\"],\"Standard_D4ds_v7\":[4,null,null,\"Dds_v7\",\"name\"],\"Standard_D4lds_v5\":[4,8,\"x86_64\",\"Dlds_v5\",\"listed\"],\"Standard_D4lds_v6\":[4,8,\"x86_64\",\"Dlds_v6\",\"listed\"],\"Standard_D4lds_v7\":[4,null,null,\"Dlds_v7\",\"name\"],\"Standard_D4ls_v5\":[4,8,\"x86_64\",\"Dls_v5\",\"listed\"],\"Standard_D4ls_v6\":[4,8,\"x86_64\",\"Dls_v6\",\"listed\"],\"Standard_D4ls_v7\":[4,null,null,\"Dls_v7\",\"name\"],\"Standard_D4nds_v6\":[4,null,null,\"Dnds_v6\",\"name\"],\"Standard_D4nlds_v6\":[4,null,null,\"Dnlds_v6\",\"name\"],\"Standard_D4nls_v6\":[4,null,null,\"Dnls_v6\",\"name\"],\"Standard_D4ns_v6\":[4,null,null,\"Dns_v6\",\"name\"],\"Standard_D4pds_v5\":[4,16,\"arm64\",\"Dpds_v5\",\"listed\"],\"Standard_D4pds_v6\":[4,16,\"arm64\",\"Dpds_v6\",\"listed\"],\"Standard_D4plds_v5\":[4,8,\"arm64\",\"Dplds_v5\",\"listed\"],\"Standard_D4plds_v6\":[4,8,\"arm64\",\"Dplds_v6\",\"listed\"],\"Standard_D4pls_v5\":[4,8,\"arm64\",\"Dpls_v5\",\"listed\"],\"Standard_D4pls_v6\":[4,8,\"arm64\",\"Dpls_v6\",\"listed\"],\"Standard_D4ps_v5\":[4,16,\"arm64\",\"Dps_v5\",\"listed\"],\"Standard_D4ps_v6\":[4,16,\"arm64\",\"Dps_v6\",\"listed\"],\"Standard_D4s_v3\":[4,16,\"x86_64\",\"Ds_v3\",\"listed\"],\"Standard_D4s_v4\":[4,16,\"x86_64\",\"Ds_v4\",\"listed\"],\"Standard_D4s_v5\":[4,16,\"x86_64\",\"Ds_v5\",\"listed\"],\"Standard_D4s_v6\":[4,16,\"x86_64\",\"Ds_v6\",\"listed\"],\"Standard_D4s_v7\":[4,null,null,\"Ds_v7\",\"name\"],\"Standard_D5_v2\":[16,56,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D5_v2_Promo\":[16,56,\"x86_64\",\"D_v2\",\"listed\"],\"Standard_D64-16s_v3\":[null,null,null,\"Ds_v3\"],\"Standard_D64-32s_v3\":[null,null,null,\"Ds_v3\"],\"Standard_D64_v3\":[64,256,\"x86_64\",\"D_v3\",\"listed\"],\"Standard_D64_v4\":[64,256,\"x86_64\",\"D_v4\",\"listed\"],\"Standard_D64_v5\":[64,256,\"x86_64\",\"D_v5\",\"listed\"],\"Standard_D64a_v4\":[64,256,\"x86_64\",\"Da_v4\",\"listed\"],\"Standard_D64ads_v5\":[64,256,\"x86_64\",\"Dads_v5\",\"listed\"],\"Standard_D64ads_v6\":[64,256,\"x86_64\",\"Dads_v6\",\"listed\"],\"Standard_D64ads_v7\":[64,256,\"x86_64\",\"Dads_v7\",\"listed\"],\"Standard_D64alds_v6\":[64,128,\"x86_64\",\"Dalds_v6\",\"listed\"],\"Standard_D64alds_v7\":[64,128,\"x86_64\",\"Dalds_v7\",\"listed\"],\"Standard_D64als_v6\":[64,128,\"x86_64\",\"Dals_v6\",\"listed\"],\"Standard_D64als_v7\":[64,128,\"x86_64\",\"Dals_v7\",\"listed\"],\"Standard_D64as_v4\":[64,256,\"x86_64\",\"Das_v4\",\"listed\"],\"Standard_D64as_v5\":[64,256,\"x86_64\",\"Das_v5\",\"listed\"],\"Standard_D64as_v5_Promo\":[null,null,null,\"Das_v5\"],\"Standard_D64as_v6\":[64,256,\"x86_64\",\"Das_v6\",\"listed\"],\"Standard_D64as_v7\":[64,256,\"x86_64\",\"Das_v7\",\"listed\"],\"Standard_D64d_v4\":[64,256,\"x86_64\",\"Dd_v4\",\"listed\"],\"Standard_D64d_v5\":[64,256,\"x86_64\",\"Dd_v5\",\"listed\"],\"Standard_D64ds_v4\":[64,256,\"x86_64\",\"Dds_v4\",\"listed\"],\"Standard_D64ds_v5\":[64,256,\"x86_64\",\"Dds_v5\",\"listed\"],\"Standard_D64ds_v6\":[64,256,\"x86_64\",\"Dds_v6\",\"listed\"],\"Standard_D64ds_v7\":[64,null,null,\"Dds_v7\",\"name\"],\"Standard_D64lds_v5\":[64,128,\"x86_64\",\"Dlds_v5\",\"listed\"],\"Standard_D64lds_v6\":[64,128,\"x86_64\",\"Dlds_v6\",\"listed\"],\"Standard_D64lds_v7\":[64,null,null,\"Dlds_v7\",\"name\"],\"Standard_D64ls_v5\":[64,128,\"x86_64\",\"Dls_v5\",\"listed\"],\"Standard_D64ls_v6\":[64,128,\"x86_64\",\"Dls_v6\",\"listed\"],\"Standard_D64ls_v7\":[64,null,null,\"Dls_v7\",\"name\"],\"Standard_D64nds_v6\":[64,null,null,\"Dnds_v6\",\"name\"],\"Standard_D64nlds_v6\":[64,null,null,\"Dnlds_v6\",\"name\"],\"Standard_D64nls_v6\":[64,null,null,\"Dnls_v6\",\"name\"],\"Standard_D64ns_v6\":[64,null,null,\"Dns_v6\",\"name\"],\"Standard_D64pds_v5\":[64,208,\"arm64\",\"Dpds_v5\",\"listed\"],\"Standard_D64pds_v6\":[64,256,\"arm64\",\"Dpds_v6\",\"listed\"],\"Standard_D64plds_v5\":[64,128,\"arm64\",\"Dplds_v5\",\"listed\"],\"Standard_D64plds_v6\":[64,128,\"arm64\",\"Dplds_v6\",\"listed\"],\"Standard_D64pls_v5\":[64,128,\"arm64\",\"Dpls_v5\",\"listed\"],\"Standard_D64pls_v6\":[64,128,\"arm64\",\"Dpls_v6\",\"listed\"],\"Standard_D64ps_v5\":[64,208,\"arm64\",\"Dps_v5\",\"listed\"],\"Standard_D64ps_v6\":[64,256,\"arm64\",\"Dps_v6\",\"listed\"],\"Standard_D64s_v3\":[64,256,\"x86_64\",\"Ds_v3\",\"listed\"],\"Standard_D64s_v4\":[64,256,\"x86_64\",\"Ds_v4\",\"listed\"],\"Standard_D64s_v5\":[64,256,\"x86_64\",\"Ds_v5\",\"listed\"],\"Standard_D64s_v6\":[64,256,\"x86_64\",\"Ds_v6\",\"listed\"],\"Standard_D64s_v7\":[64,null,null,\"Ds_v7\",\"name\"],\"Standard_D8_v3\":[8,32,\"x86_64\",\"D_v3\",\"listed\"],\"Standard_D8_v4\":[8,32,\"x86_64\",\"D_v4\",\"listed\"],\"Standard_D8_v5\":[8,32,\"x86_64\",\"D_v5\",\"listed\"],\"Standard_D8a_v4\":[8,32,\"x86_64\",\"Da_v4\",\"listed\"],\"Standard_D8ads_v5\":[8,32,\"x86_64\",\"Dads_v5\",\"listed\"],\"Standard_D8ads_v6\":[8,32,\"x86_64\",\"Dads_v6\",\"listed\"],\"Standard_D8ads_v7\":[8,32,\"x86_64\",\"Dads_v7\",\"listed\"],\"Standard_D8alds_v6\":[8,16,\"x86_64\",\"Dalds_v6\",\"listed\"],\"Standard_D8alds_v7\":[8,16,\"x86_64\",\"Dalds_v7\",\"listed\"],\"Standard_D8als_v6\":[8,16,\"x86_64\",\"Dals_v6\",\"listed\"],\"Standard_D8als_v7\":[8,16,\"x86_64\",\"Dals_v7\",\"listed\"],\"Standard_D8as_v4\":[8,32,\"x86_64\",\"Das_v4\",\"listed\"],\"Standard_D8as_v5\":[8,32,\"x86_64\",\"Das_v5\",\"listed\"],\"Standard_D8as_v5_Promo\":[null,null,null,\"Das_v5\"],\"Standard_D8as_v6\":[8,32,\"x86_64\",\"Das_v6\",\"listed\"],\"Standard_D8as_v7\":[8,32,\"x86_64\",\"Das_v7\",\"listed\"],\"Standard_D8d_v4\":[8,32,\"x86_64\",\"Dd_v4\",\"listed\"],\"Standard_D8d_v5\":[8,32,\"x86_64\",\"Dd_v5\",\"listed\"],\"Standard_D8ds_v4\":[8,32,\"x86_64\",\"Dds_v4\",\"listed\"],\"Standard_D8ds_v5\":[8,32,\"x86_64\",\"Dds_v5\",\"listed\"],\"Standard_D8ds_v6\":[8,32,\"x86_64\",\"Dds_v6\",\"listed\"],\"Standard_D8ds_v7\":[8,null,null,\"Dds_v7\",\"name\"],\"Standard_D8lds_v5\":[8,16,\"x86_64\",\"Dlds_v5\",\"listed\"],\"Standard_D8lds_v6\":[8,16,\"x86_64\",\"Dlds_v6\",\"listed\"],\"Standard_D8lds_v7\":[8,null,null,\"Dlds_v7\",\"name\"],\"Standard_D8ls_v5\":[8,16,\"x86_64\",\"Dls_v5\",\"listed\"],\"Standard_D8ls_v6\":[8,16,\"x86_64\",\"Dls_v6\",\"listed\"],\"Standard_D8ls_v7\":[8,null,null,\"Dls_v7\",\"name\"],\"Standard_D8nds_v6\":[8,null,null,\"Dnds_v6\",\"name\"],\"Standard_D8nlds_v6\":[8,null,null,\"Dnlds_v6\",\"name\"],\"Standard_D8nls_v6\":[8,null,null,\"Dnls_v6\",\"name\"],\"Standard_D8ns_v6\":[8,null,null,\"Dns_v6\",\"name\"],\"Standard_D8pds_v5\":[8,32,\"arm64\",\"Dpds_v5\",\"listed\"],\"Standard_D8pds_v6\":[8,32,\"arm64\",\"Dpds_v6\",\"listed\"],\"Standard_D8plds_v5\":[8,16,\"arm64\",\"Dplds_v5\",\"listed\"],\"Standard_D8plds_v6\":[8,16,\"arm64\",\"Dplds_v6\",\"listed\"],\"Standard_D8pls_v5\":[8,16,\"arm64\",\"Dpls_v5\",\"listed\"],\"Standard_D8pls_v6\":[8,16,\"arm64\",\"Dpls_v6\",\"listed\"],\"Standard_D8ps_v5\":[8,32,\"arm64\",\"Dps_v5\",\"listed\"],\"Standard_D8ps_v6\":[8,32,\"arm64\",\"Dps_v6\",\"listed\"],\"Standard_D8s_v3\":[8,32,\"x86_64\",\"Ds_v3\",\"listed\"],\"Standard_D8s_v4\":[8,32,\"x86_64\",\"Ds_v4\",\"listed\"],\"Standard_D8s_v5\":[8,32,\"x86_64\",\"Ds_v5\",\"listed\"],\"Standard_D8s_v6\":[8,32,\"x86_64\",\"Ds_v6\",\"listed\"],\"Standard_D8s_v7\":[8,null,null,\"Ds_v7\",\"name\"],\"Standard_D96_v5\":[96,384,\"x86_64\",\"D_v5\",\"listed\"],\"Standard_D96a_v4\":[96,384,\"x86_64\",\"Da_v4\",\"listed\"],\"Standard_D96ads_v5\":[96,384,\"x86_64\",\"Dads_v5\",\"listed\"],\"Standard_D96ads_v6\":[96,384,\"x86_64\",\"Dads_v6\",\"listed\"],\"Standard_D96ads_v7\":[96,384,\"x86_64\",\"Dads_v7\",\"listed\"],\"Standard_D96alds_v6\":[96,192,\"x86_64\",\"Dalds_v6\",\"listed\"],\"Standard_D96alds_v7\":[96,192,\"x86_64\",\"Dalds_v7\",\"listed\"],\"Standard_D96als_v6\":[96,192,\"x86_64\",\"Dals_v6\",\"listed\"],\"Standard_D96als_v7\":[96,192,\"x86_64\",\"Dals_v7\",\"listed\"],\"Standard_D96as_v4\":[96,384,\"x86_64\",\"Das_v4\",\"listed\"],\"Standard_D96as_v5\":[96,384,\"x86_64\",\"Das_v5\",\"listed\"],\"Standard_D96as_v5_Promo\":[null,null,null,\"Das_v5\"],\"Standard_D96as_v6\":[96,384,\"x86_64\",\"Das_v6\",\"listed\"],\"Standard_D96as_v7\":[96,384,\"x86_64\",\"Das_v7\",\"listed\"],\"Standard_D96d_v5\":[96,384,\"x86_64\",\"Dd_v5\",\"listed\"],\"Standard_D96ds_v5\":[96,384,\"x86_64\",\"Dds_v5\",\"listed\"],\"Standard_D96ds_v6\":[96,384,\"x86_64\",\"Dds_v6\",\"listed\"],\"Standard_D96ds_v7\":[96,null,null,\"Dds_v7\",\"name\"],\"Standard_D96lds_v5\":[96,192,\"x86_64\",\"Dlds_v5\",\"listed\"],\"Standard_D96lds_v6\":[96,192,\"x86_64\",\"Dlds_v6\",\"listed\"],\"Standard_D96lds_v7\":[96,null,null,\"Dlds_v7\",\"name\"],\"Standard_D96ls_v5\":[96,192,\"x86_64\",\"Dls_v5\",\"listed\"],\"Standard_D96ls_v6\":[96,192,\"x86_64\",\"Dls_v6\",\"listed\"],\"Standard_D96ls_v7\":[96,null,null,\"Dls_v7\",\"name\"],\"Standard_D96nds_v6\":[96,null,null,\"Dnds_v6\",\"name\"],\"Standard_D96nlds_v6\":[96,null,null,\"Dnlds_v6\",\"name\"],\"Standard_D96nls_v6\":[96,null,null,\"Dnls_v6\",\"name\"],\"Standard_D96ns_v6\":[96,null,null,\"Dns_v6\",\"name\"],\"Standard_D96pds_v5\":[96,null,null,\"Dpds_v5\",\"name\"],\"Standard_D96pds_v6\":[96,384,\"arm64\",\"Dpds_v6\",\"listed\"],\"Standard_D96plds_v5\":[96,null,null,\"Dplds_v5\",\"name\"],\"Standard_D96plds_v6\":[96,192,\"arm64\",\"Dplds_v6\",\"listed\"],\"Standard_D96pls_v5\":[96,null,null,\"Dpls_v5\",\"name\"],\"Standard_D96pls_v6\":[96,192,\"arm64\",\"Dpls_v6\",\"listed\"],\"Standard_D96ps_v5\":[96,null,null,\"Dps_v5\",\"name\"],\"Standard_D96ps_v6\":[96,384,\"arm64\",\"Dps_v6\",\"listed\"],\"Standard_D96s_v5\":[96,384,\"x86_64\",\"Ds_v5\",\"listed\"],\"Standard_D96s_v6\":[96,384,\"x86_64\",\"Ds_v6\",\"listed\"],\"Standard_D96s_v7\":[96,null,null,\"Ds_v7\",\"name\"],\"Standard_DC128eds_v5\":[128,null,null,\"DCeds_v5\",\"name\"],\"Standard_DC128eds_v6\":[128,512,\"x86_64\",\"DCeds_v6\",\"listed\"],\"Standard_DC128es_v5\":[128,null,null,\"DCes_v5\",\"name\"],\"Standard_DC128es_v6\":[128,512,\"x86_64\",\"DCes_v6\",\"listed\"],\"Standard_DC16ads_cc_v5\":[16,64,\"x86_64\",\"DCads_cc_v5\",\"listed\"],\"Standard_DC16ads_v5\":[16,64,\"x86_64\",\"DCads_v5\",\"listed\"],\"Standard_DC16ads_v6\":[16,64,\"x86_64\",\"DCads_v6\",\"listed\"],\"Standard_DC16as_cc_v5\":[16,64,\"x86_64\",\"DCas_cc_v5\",\"listed\"],\"Standard_DC16as_v5\":[16,64,\"x86_64\",\"DCas_v5\",\"listed\"],\"Standard_DC16as_v6\":[16,64,\"x86_64\",\"DCas_v6\",\"listed\"],\"Standard_DC16ds_v3\":[16,128,\"x86_64\",\"DCds_v3\",\"listed\"],\"Standard_DC16eds_v5\":[16,64,\"x86_64\",\"DCeds_v5\",\"listed\"],\"Standard_DC16eds_v6\":[16,64,\"x86_64\",\"DCeds_v6\",\"listed\"],\"Standard_DC16es_v5\":[16,64,\"x86_64\",\"DCes_v5\",\"listed\"],\"Standard_DC16es_v6\":[16,64,\"x86_64\",\"DCes_v6\",\"listed\"],\"Standard_DC16s_v3\":[16,128,\"x86_64\",\"DCs_v3\",\"listed\"],\"Standard_DC1ds_v3\":[1,8,\"x86_64\",\"DCds_v3\",\"listed\"],\"Standard_DC1s_v2\":[1,4,\"x86_64\",\"DCs_v2\",\"listed\"],\"Standard_DC1s_v3\":[1,8,\"x86_64\",\"DCs_v3\",\"listed\"],\"Standard_DC24ds_v3\":[24,192,\"x86_64\",\"DCds_v3\",\"listed\"],\"Standard_DC24s_v3\":[24,192,\"x86_64\",\"DCs_v3\",\"listed\"],\"Standard_DC2ads_v5\":[2,8,\"x86_64\",\"DCads_v5\",\"listed\"],\"Standard_DC2ads_v6\":[2,8,\"x86_64\",\"DCads_v6\",\"listed\"],\"Standard_DC2as_v5\":[2,8,\"x86_64\",\"DCas_v5\",\"listed\"],\"Standard_DC2as_v6\":[2,8,\"x86_64\",\"DCas_v6\",\"listed\"],\"Standard_DC2ds_v3\":[2,16,\"x86_64\",\"DCds_v3\",\"listed\"],\"Standard_DC2eds_v5\":[2,8,\"x86_64\",\"DCeds_v5\",\"listed\"],\"Standard_DC2eds_v6\":[2,8,\"x86_64\",\"DCeds_v6\",\"listed\"],\"Standard_DC2es_v5\":[2,8,\"x86_64\",\"DCes_v5\",\"listed\"],\"Standard_DC2es_v6\":[2,8,\"x86_64\",\"DCes_v6\",\"listed\"],\"Standard_DC2s\":[null,null,null,\"DCs\"],\"Standard_DC2s_v2\":[2,8,\"x86_64\",\"DCs_v2\",\"listed\"],\"Standard_DC2s_v3\":[2,16,\"x86_64\",\"DCs_v3\",\"listed\"],\"Standard_DC32ads_cc_v5\":[32,128,\"x86_64\",\"DCads_cc_v5\",\"listed\"],\"Standard_DC32ads_v5\":[32,128,\"x86_64\",\"DCads_v5\",\"listed\"],\"Standard_DC32ads_v6\":[32,128,\"x86_64\",\"DCads_v6\",\"listed\"],\"Standard_DC32as_cc_v5\":[32,128,\"x86_64\",\"DCas_cc_v5\",\"listed\"],\"Standard_DC32as_v5\":[32,128,\"x86_64\",\"DCas_v5\",\"listed\"],\"Standard_DC32as_v6\":[32,128,\"x86_64\",\"DCas_v6\",\"listed\"],\"Standard_DC32ds_v3\":[32,256,\"x86_64\",\"DCds_v3\",\"listed\"],\"Standard_DC32eds_v5\":[32,128,\"x86_64\",\"DCeds_v5\",\"listed\"],\"Standard_DC32eds_v6\":[32,128,\"x86_64\",\"DCeds_v6\",\"listed\"],\"Standard_DC32es_v5\":[32,128,\"x86_64\",\"DCes_v5\",\"listed\"],\"Standard_DC32es_v6\":[32,128,\"x86_64\",\"DCes_v6\",\"listed\"],\"Standard_DC32s_v3\":[32,256,\"x86_64\",\"DCs_v3\",\"listed\"],\"Standard_DC48ads_cc_v5\":[48,192,\"x86_64\",\"DCads_cc_v5\",\"listed\"],\"Standard_DC48ads_v5\":[48,192,\"x86_64\",\"DCads_v5\",\"listed\"],\"Standard_DC48ads_v6\":[48,192,\"x86_64\",\"DCads_v6\",\"listed\"],\"Standard_DC48as_cc_v5\":[48,192,\"x86_64\",\"DCas_cc_v5\",\"listed\"],\"Standard_DC48as_v5\":[48,192,\"x86_64\",\"DCas_v5\",\"listed\"],\"Standard_DC48as_v6\":[48,192,\"x86_64\",\"DCas_v6\",\"listed\"],\"Standard_DC48ds_v3\":[48,384,\"x86_64\",\"DCds_v3\",\"listed\"],\"Standard_DC48eds_v5\":[48,192,\"x86_64\",\"DCeds_v5\",\"listed\"],\"Standard_DC48eds_v6\":[48,192,\"x86_64\",\"DCeds_v6\",\"listed\"],\"Standard_DC48es_v5\":[48,192,\"x86_64\",\"DCes_v5\",\"listed\"],\"Standard_DC48es_v6\":[48,192,\"x86_64\",\"DCes_v6\",\"listed\"],\"Standard_DC48s_v3\":[48,384,\"x86_64\",\"DCs_v3\",\"listed\"],\"Standard_DC4ads_cc_v5\":[4,16,\"x86_64\",\"DCads_cc_v5\",\"listed\"],\"Standard_DC4ads_v5\":[4,16,\"x86_64\",\"DCads_v5\",\"listed\"],\"Standard_DC4ads_v6\":[4,16,\"x86_64\",\"DCads_v6\",\"listed\"],\"Standard_DC4as_cc_v5\":[4,16,\"x86_64\",\"DCas_cc_v5\",\"listed\"],\"Standard_DC4as_v5\":[4,16,\"x86_64\",\"DCas_v5\",\"listed\"],\"Standard_DC4as_v6\":[4,16,\"x86_64\",\"DCas_v6\",\"listed\"],\"Standard_DC4ds_v3\":[4,32,\"x86_64\",\"DCds_v3\",\"listed\"],\"Standard_DC4eds_v5\":[4,16,\"x86_64\",\"DCeds_v5\",\"listed\"],\"Standard_DC4eds_v6\":[4,16,\"x86_64\",\"DCeds_v6\",\"listed\"],\"Standard_DC4es_v5\":[4,16,\"x86_64\",\"DCes_v5\",\"listed\"],\"Standard_DC4es_v6\":[4,16,\"x86_64\",\"DCes_v6\",\"listed\"],\"Standard_DC4s\":[null,null,null,\"DCs\"],\"Standard_DC4s_v2\":[4,16,\"x86_64\",\"DCs_v2\",\"listed\"],\"Standard_DC4s_v3\":[4,32,\"x86_64\",\"DCs_v3\",\"listed\"],\"Standard_DC64ads_cc_v5\":[64,256,\"x86_64\",\"DCads_cc_v5\",\"listed\"],\"Standard_DC64ads_v5\":[64,256,\"x86_64\",\"DCads_v5\",\"listed\"],\"Standard_DC64ads_v6\":[64,256,\"x86_64\",\"DCads_v6\",\"listed\"],\"Standard_DC64as_cc_v5\":[64,256,\"x86_64\",\"DCas_cc_v5\",\"listed\"],\"Standard_DC64as_v5\":[64,256,\"x86_64\",\"DCas_v5\",\"listed\"],\"Standard_DC64as_v6\":[64,256,\"x86_64\",\"DCas_v6\",\"listed\"],\"Standard_DC64eds_v5\":[64,256,\"x86_64\",\"DCeds_v5\",\"listed\"],\"Standard_DC64eds_v6\":[64,256,\"x86_64\",\"DCeds_v6\",\"listed\"],\"Standard_DC64es_v5\":[64,256,\"x86_64\",\"DCes_v5\",\"listed\"],\"Standard_DC64es_v6\":[64,256,\"x86_64\",\"DCes_v6\",\"listed\"],\"Standard_DC8_v2\":[8,32,\"x86_64\",\"DC_v2\",\"listed\"],\"Standard_DC8ads_cc_v5\":[8,32,\"x86_64\",\"DCads_cc_v5\",\"listed\"],\"Standard_DC8ads_v5\":[8,32,\"x86_64\",\"DCads_v5\",\"listed\"],\"Standard_DC8ads_v6\":[8,32,\"x86_64\",\"DCads_v6\",\"listed\"],\"Standard_DC8as_cc_v5\":[8,32,\"x86_64\",\"DCas_cc_v5\",\"listed\"],\"Standard_DC8as_v5\":[8,32,\"x86_64\",\"DCas_v5\",\"listed\"],\"Standard_DC8as_v6\":[8,32,\"x86_64\",\"DCas_v6\",\"listed\"],\"Standard_DC8ds_v3\":[8,64,\"x86_64\",\"DCds_v3\",\"listed\"],\"Standard_DC8eds_v5\":[8,32,\"x86_64\",\"DCeds_v5\",\"listed\"],\"Standard_DC8eds_v6\":[8,32,\"x86_64\",\"DCeds_v6\",\"listed\"],\"Standard_DC8es_v5\":[8,32,\"x86_64\",\"DCes_v5\",\"listed\"],\"Standard_DC8es_v6\":[8,32,\"x86_64\",\"DCes_v6\",\"listed\"],\"Standard_DC8s_v3\":[8,64,\"x86_64\",\"DCs_v3\",\"listed\"],\"Standard_DC96ads_cc_v5\":[96,384,\"x86_64\",\"DCads_cc_v5\",\"listed\"],\"Standard_DC96ads_v5\":[96,384,\"x86_64\",\"DCads_v5\",\"listed\"],\"Standard_DC96ads_v6\":[96,384,\"x86_64\",\"DCads_v6\",\"listed\"],\"Standard_DC96as_cc_v5\":[96,384,\"x86_64\",\"DCas_cc_v5\",\"listed\"],\"Standard_DC96as_v5\":[96,384,\"x86_64\",\"DCas_v5\",\"listed\"],\"Standard_DC96as_v6\":[96,384,\"x86_64\",\"DCas_v6\",\"listed\"],\"Standard_DC96eds_v5\":[96,384,\"x86_64\",\"DCeds_v5\",\"listed\"],\"Standard_DC96eds_v6\":[96,384,\"x86_64\",\"DCeds_v6\",\"listed\"],\"Standard_DC96es_v5\":[96,384,\"x86_64\",\"DCes_v5\",\"listed\"],\"Standard_DC96es_v6\":[96,384,\"x86_64\",\"DCes_v6\",\"listed\"],\"Standard_DS1\":[1,3,\"x86_64\",\"DS\",\"listed\"],\"Standard_DS11\":[2,14,\"x86_64\",\"DS\",\"listed\"],\"Standard_DS11-1_v2\":[2,14,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS11_v2\":[2,14,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS11_v2_Promo\":[2,14,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS12\":[4,28,\"x86_64\",\"DS\",\"listed\"],\"Standard_DS12-1_v2\":[4,28,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS12-2_v2\":[4,28,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS12_v2\":[4,28,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS12_v2_Promo\":[4,28,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS13\":[8,56,\"x86_64\",\"DS\",\"listed\"],\"Standard_DS13-2_v2\":[8,56,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS13-4_v2\":[8,56,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS13_v2\":[8,56,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS13_v2_Promo\":[8,56,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS14\":[16,112,\"x86_64\",\"DS\",\"listed\"],\"Standard_DS14-4_v2\":[16,112,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS14-8_v2\":[16,112,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS14_v2\":[16,112,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS14_v2_Promo\":[16,112,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS15_v2\":[20,140,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS15i_v2\":[null,null,null,\"DSi_v2\"],\"Standard_DS1_v2\":[1,3,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS2\":[2,7,\"x86_64\",\"DS\",\"listed\"],\"Standard_DS2_v2\":[2,7,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS2_v2_Promo\":[2,7,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS3\":[4,14,\"x86_64\",\"DS\",\"listed\"],\"Standard_DS3_v2\":[4,14,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS3_v2_Promo\":[4,14,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS4\":[8,28,\"x86_64\",\"DS\",\"listed\"],\"Standard_DS4_v2\":[8,28,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS4_v2_Promo\":[8,28,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS5_v2\":[16,56,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_DS5_v2_Promo\":[16,56,\"x86_64\",\"DS_v2\",\"listed\"],\"Standard_E104i_v5\":[104,672,\"x86_64\",\"Ei_v5\",\"listed\"],\"Standard_E104id_v5\":[104,672,\"x86_64\",\"Eid_v5\",\"listed\"],\"Standard_E104ids_v5\":[104,672,\"x86_64\",\"Eids_v5\",\"listed\"],\"Standard_E104is_v5\":[104,672,\"x86_64\",\"Eis_v5\",\"listed\"],\"Standard_E112iads_v5\":[112,672,\"x86_64\",\"Eiads_v5\",\"listed\"],\"Standard_E112ias_v5\":[112,672,\"x86_64\",\"Eias_v5\",\"listed\"],\"Standard_E112ibds_v5\":[112,672,\"x86_64\",\"Eibds_v5\",\"listed\"],\"Standard_E112ibs_v5\":[112,672,\"x86_64\",\"Eibs_v5\",\"listed\"],\"Standard_E128-32ads_v7\":[128,1024,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E128-32as_v7\":[128,1024,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E128-32ds_v6\":[128,1024,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E128-32s_v6\":[128,1024,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E128-64ads_v7\":[128,1024,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E128-64as_v7\":[128,1024,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E128-64ds_v6\":[128,1024,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E128-64s_v6\":[128,1024,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E128ads_v7\":[128,1024,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E128as_v7\":[128,1024,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E128bds_v6\":[128,null,null,\"Ebds_v6\",\"name\"],\"Standard_E128bs_v6\":[128,null,null,\"Ebs_v6\",\"name\"],\"Standard_E128ds_v6\":[128,1024,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E128ds_v7\":[128,null,null,\"Eds_v7\",\"name\"],\"Standard_E128nds_v6\":[128,null,null,\"Ends_v6\",\"name\"],\"Standard_E128ns_v6\":[128,null,null,\"Ens_v6\",\"name\"],\"Standard_E128s_v6\":[128,1024,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E128s_v7\":[128,null,null,\"Es_v7\",\"name\"],\"Standard_E16-4ads_v5\":[16,128,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E16-4ads_v6\":[4,null,null,\"Eads_v6\",\"name\"],\"Standard_E16-4ads_v7\":[16,128,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E16-4as_v4\":[16,128,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E16-4as_v5\":[16,128,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E16-4as_v6\":[4,null,null,\"Eas_v6\",\"name\"],\"Standard_E16-4as_v7\":[16,128,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E16-4ds_v4\":[16,128,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E16-4ds_v5\":[16,128,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E16-4ds_v6\":[16,128,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E16-4s_v3\":[16,128,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E16-4s_v4\":[16,128,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E16-4s_v5\":[16,128,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E16-4s_v6\":[16,128,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E16-8ads_v5\":[16,128,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E16-8ads_v6\":[8,null,null,\"Eads_v6\",\"name\"],\"Standard_E16-8ads_v7\":[16,128,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E16-8as_v4\":[16,128,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E16-8as_v5\":[16,128,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E16-8as_v6\":[8,null,null,\"Eas_v6\",\"name\"],\"Standard_E16-8as_v7\":[16,128,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E16-8ds_v4\":[16,128,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E16-8ds_v5\":[16,128,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E16-8ds_v6\":[16,128,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E16-8s_v3\":[16,128,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E16-8s_v4\":[16,128,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E16-8s_v5\":[16,128,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E16-8s_v6\":[16,128,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E160ads_v7\":[160,1280,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E160as_v7\":[160,1280,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E16_v3\":[16,128,\"x86_64\",\"E_v3\",\"listed\"],\"Standard_E16_v4\":[16,128,\"x86_64\",\"E_v4\",\"listed\"],\"Standard_E16_v5\":[16,128,\"x86_64\",\"E_v5\",\"listed\"],\"Standard_E16a_v4\":[16,128,\"x86_64\",\"Ea_v4\",\"listed\"],\"Standard_E16ads_v5\":[16,128,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E16ads_v6\":[16,128,\"x86_64\",\"Eads_v6\",\"listed\"],\"Standard_E16ads_v7\":[16,128,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E16as_v4\":[16,128,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E16as_v5\":[16,128,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E16as_v6\":[16,128,\"x86_64\",\"Eas_v6\",\"listed\"],\"Standard_E16as_v7\":[16,128,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E16bds_v5\":[16,128,\"x86_64\",\"Ebds_v5\",\"listed\"],\"Standard_E16bds_v6\":[16,null,null,\"Ebds_v6\",\"name\"],\"Standard_E16bs_v5\":[16,128,\"x86_64\",\"Ebs_v5\",\"listed\"],\"Standard_E16bs_v6\":[16,null,null,\"Ebs_v6\",\"name\"],\"Standard_E16d_v4\":[16,128,\"x86_64\",\"Ed_v4\",\"listed\"],\"Standard_E16d_v5\":[16,128,\"x86_64\",\"Ed_v5\",\"listed\"],\"Standard_E16ds_v4\":[16,128,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E16ds_v5\":[16,128,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E16ds_v6\":[16,128,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E16ds_v7\":[16,null,null,\"Eds_v7\",\"name\"],\"Standard_E16nds_v6\":[16,null,null,\"Ends_v6\",\"name\"],\"Standard_E16ns_v6\":[16,null,null,\"Ens_v6\",\"name\"],\"Standard_E16pds_v5\":[16,128,\"arm64\",\"Epds_v5\",\"listed\"],\"Standard_E16pds_v6\":[16,128,\"arm64\",\"Epds_v6\",\"listed\"],\"Standard_E16ps_v5\":[16,128,\"arm64\",\"Eps_v5\",\"listed\"],\"Standard_E16ps_v6\":[16,128,\"arm64\",\"Eps_v6\",\"listed\"],\"Standard_E16s_v3\":[16,128,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E16s_v4\":[16,128,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E16s_v5\":[16,128,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E16s_v6\":[16,128,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E16s_v7\":[16,null,null,\"Es_v7\",\"name\"],\"Standard_E192ds_v7\":[192,null,null,\"Eds_v7\",\"name\"],\"Standard_E192ibds_v6\":[192,null,null,\"Eibds_v6\",\"name\"],\"Standard_E192ibs_v6\":[192,null,null,\"Eibs_v6\",\"name\"],\"Standard_E192ids_v6\":[192,1832,\"x86_64\",\"Eids_v6\",\"listed\"],\"Standard_E192is_v6\":[192,1832,\"x86_64\",\"Eis_v6\",\"listed\"],\"Standard_E192s_v7\":[192,null,null,\"Es_v7\",\"name\"],\"Standard_E20_v3\":[20,160,\"x86_64\",\"E_v3\",\"listed\"],\"Standard_E20_v4\":[20,160,\"x86_64\",\"E_v4\",\"listed\"],\"Standard_E20_v5\":[20,160,\"x86_64\",\"E_v5\",\"listed\"],\"Standard_E20a_v4\":[20,160,\"x86_64\",\"Ea_v4\",\"listed\"],\"Standard_E20ads_v5\":[20,160,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E20ads_v6\":[20,160,\"x86_64\",\"Eads_v6\",\"listed\"],\"Standard_E20as_v4\":[20,160,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E20as_v5\":[20,160,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E20as_v6\":[20,160,\"x86_64\",\"Eas_v6\",\"listed\"],\"Standard_E20d_v4\":[20,160,\"x86_64\",\"Ed_v4\",\"listed\"],\"Standard_E20d_v5\":[20,160,\"x86_64\",\"Ed_v5\",\"listed\"],\"Standard_E20ds_v4\":[20,160,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E20ds_v5\":[20,160,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E20ds_v6\":[20,160,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E20ds_v7\":[20,null,null,\"Eds_v7\",\"name\"],\"Standard_E20pds_v5\":[20,160,\"arm64\",\"Epds_v5\",\"listed\"],\"Standard_E20ps_v5\":[20,160,\"arm64\",\"Eps_v5\",\"listed\"],\"Standard_E20s_v3\":[20,160,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E20s_v4\":[20,160,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E20s_v5\":[20,160,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E20s_v6\":[20,160,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E20s_v7\":[20,null,null,\"Es_v7\",\"name\"],\"Standard_E248ds_v7\":[248,null,null,\"Eds_v7\",\"name\"],\"Standard_E248s_v7\":[248,null,null,\"Es_v7\",\"name\"],\"Standard_E2_v3\":[2,16,\"x86_64\",\"E_v3\",\"listed\"],\"Standard_E2_v4\":[2,16,\"x86_64\",\"E_v4\",\"listed\"],\"Standard_E2_v5\":[2,16,\"x86_64\",\"E_v5\",\"listed\"],\"Standard_E2a_v4\":[2,16,\"x86_64\",\"Ea_v4\",\"listed\"],\"Standard_E2ads_v5\":[2,16,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E2ads_v6\":[2,16,\"x86_64\",\"Eads_v6\",\"listed\"],\"Standard_E2ads_v7\":[2,16,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E2as_v4\":[2,16,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E2as_v5\":[2,16,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E2as_v6\":[2,16,\"x86_64\",\"Eas_v6\",\"listed\"],\"Standard_E2as_v7\":[2,16,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E2bds_v5\":[2,16,\"x86_64\",\"Ebds_v5\",\"listed\"],\"Standard_E2bds_v6\":[2,null,null,\"Ebds_v6\",\"name\"],\"Standard_E2bs_v5\":[2,16,\"x86_64\",\"Ebs_v5\",\"listed\"],\"Standard_E2bs_v6\":[2,null,null,\"Ebs_v6\",\"name\"],\"Standard_E2d_v4\":[2,16,\"x86_64\",\"Ed_v4\",\"listed\"],\"Standard_E2d_v5\":[2,16,\"x86_64\",\"Ed_v5\",\"listed\"],\"Standard_E2ds_v4\":[2,16,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E2ds_v5\":[2,16,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E2ds_v6\":[2,16,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E2ds_v7\":[2,null,null,\"Eds_v7\",\"name\"],\"Standard_E2nds_v6\":[2,null,null,\"Ends_v6\",\"name\"],\"Standard_E2ns_v6\":[2,null,null,\"Ens_v6\",\"name\"],\"Standard_E2pds_v5\":[2,16,\"arm64\",\"Epds_v5\",\"listed\"],\"Standard_E2pds_v6\":[2,16,\"arm64\",\"Epds_v6\",\"listed\"],\"Standard_E2ps_v5\":[2,16,\"arm64\",\"Eps_v5\",\"listed\"],\"Standard_E2ps_v6\":[2,16,\"arm64\",\"Eps_v6\",\"listed\"],\"Standard_E2s_v3\":[2,16,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E2s_v4\":[2,16,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E2s_v5\":[2,16,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E2s_v6\":[2,16,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E2s_v7\":[2,null,null,\"Es_v7\",\"name\"],\"Standard_E32-16ads_v5\":[32,256,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E32-16ads_v6\":[16,null,null,\"Eads_v6\",\"name\"],\"Standard_E32-16ads_v7\":[32,256,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E32-16as_v4\":[32,256,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E32-16as_v5\":[32,256,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E32-16as_v6\":[16,null,null,\"Eas_v6\",\"name\"],\"Standard_E32-16as_v7\":[32,256,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E32-16ds_v4\":[32,256,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E32-16ds_v5\":[32,256,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E32-16ds_v6\":[32,256,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E32-16s_v3\":[32,256,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E32-16s_v4\":[32,256,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E32-16s_v5\":[32,256,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E32-16s_v6\":[32,256,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E32-8ads_v5\":[32,256,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E32-8ads_v6\":[8,null,null,\"Eads_v6\",\"name\"],\"Standard_E32-8ads_v7\":[32,256,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E32-8as_v4\":[32,256,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E32-8as_v5\":[32,256,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E32-8as_v6\":[8,null,null,\"Eas_v6\",\"name\"],\"Standard_E32-8as_v7\":[32,256,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E32-8ds_v4\":[32,256,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E32-8ds_v5\":[32,256,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E32-8ds_v6\":[32,256,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E32-8s_v3\":[32,256,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E32-8s_v4\":[32,256,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E32-8s_v5\":[32,256,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E32-8s_v6\":[32,256,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E32_v3\":[32,256,\"x86_64\",\"E_v3\",\"listed\"],\"Standard_E32_v4\":[32,256,\"x86_64\",\"E_v4\",\"listed\"],\"Standard_E32_v5\":[32,256,\"x86_64\",\"E_v5\",\"listed\"],\"Standard_E32a_v4\":[32,256,\"x86_64\",\"Ea_v4\",\"listed\"],\"Standard_E32ads_v5\":[32,256,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E32ads_v6\":[32,256,\"x86_64\",\"Eads_v6\",\"listed\"],\"Standard_E32ads_v7\":[32,256,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E32as_v4\":[32,256,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E32as_v5\":[32,256,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E32as_v6\":[32,256,\"x86_64\",\"Eas_v6\",\"listed\"],\"Standard_E32as_v7\":[32,256,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E32bds_v5\":[32,256,\"x86_64\",\"Ebds_v5\",\"listed\"],\"Standard_E32bds_v6\":[32,null,null,\"Ebds_v6\",\"name\"],\"Standard_E32bs_v5\":[32,256,\"x86_64\",\"Ebs_v5\",\"listed\"],\"Standard_E32bs_v6\":[32,null,null,\"Ebs_v6\",\"name\"],\"Standard_E32d_v4\":[32,256,\"x86_64\",\"Ed_v4\",\"listed\"],\"Standard_E32d_v5\":[32,256,\"x86_64\",\"Ed_v5\",\"listed\"],\"Standard_E32ds_v4\":[32,256,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E32ds_v5\":[32,256,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E32ds_v6\":[32,256,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E32ds_v7\":[32,null,null,\"Eds_v7\",\"name\"],\"Standard_E32nds_v6\":[32,null,null,\"Ends_v6\",\"name\"],\"Standard_E32ns_v6\":[32,null,null,\"Ens_v6\",\"name\"],\"Standard_E32pds_v5\":[32,208,\"arm64\",\"Epds_v5\",\"listed\"],\"Standard_E32pds_v6\":[32,256,\"arm64\",\"Epds_v6\",\"listed\"],\"Standard_E32ps_v5\":[32,208,\"arm64\",\"Eps_v5\",\"listed\"],\"Standard_E32ps_v6\":[32,256,\"arm64\",\"Eps_v6\",\"listed\"],\"Standard_E32s_v3\":[32,256,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E32s_v4\":[32,256,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E32s_v5\":[32,256,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E32s_v6\":[32,256,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E32s_v7\":[32,null,null,\"Es_v7\",\"name\"],\"Standard_E372ids_v7\":[372,null,null,\"Eids_v7\",\"name\"],\"Standard_E372is_v7\":[372,null,null,\"Eis_v7\",\"name\"],\"Standard_E4-2ads_v5\":[4,32,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E4-2ads_v6\":[2,null,null,\"Eads_v6\",\"name\"],\"Standard_E4-2ads_v7\":[4,32,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E4-2as_v4\":[4,32,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E4-2as_v5\":[4,32,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E4-2as_v6\":[2,null,null,\"Eas_v6\",\"name\"],\"Standard_E4-2as_v7\":[4,32,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E4-2ds_v4\":[4,32,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E4-2ds_v5\":[4,32,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E4-2ds_v6\":[4,32,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E4-2s_v3\":[4,32,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E4-2s_v4\":[4,32,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E4-2s_v5\":[4,32,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E4-2s_v6\":[4,32,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E48_v3\":[48,384,\"x86_64\",\"E_v3\",\"listed\"],\"Standard_E48_v4\":[48,384,\"x86_64\",\"E_v4\",\"listed\"],\"Standard_E48_v5\":[48,384,\"x86_64\",\"E_v5\",\"listed\"],\"Standard_E48a_v4\":[48,384,\"x86_64\",\"Ea_v4\",\"listed\"],\"Standard_E48ads_v5\":[48,384,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E48ads_v6\":[48,384,\"x86_64\",\"Eads_v6\",\"listed\"],\"Standard_E48ads_v7\":[48,384,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E48as_v4\":[48,384,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E48as_v5\":[48,384,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E48as_v6\":[48,384,\"x86_64\",\"Eas_v6\",\"listed\"],\"Standard_E48as_v7\":[48,384,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E48bds_v5\":[48,384,\"x86_64\",\"Ebds_v5\",\"listed\"],\"Standard_E48bds_v6\":[48,null,null,\"Ebds_v6\",\"name\"],\"Standard_E48bs_v5\":[48,384,\"x86_64\",\"Ebs_v5\",\"listed\"],\"Standard_E48bs_v6\":[48,null,null,\"Ebs_v6\",\"name\"],\"Standard_E48d_v4\":[48,384,\"x86_64\",\"Ed_v4\",\"listed\"],\"Standard_E48d_v5\":[48,384,\"x86_64\",\"Ed_v5\",\"listed\"],\"Standard_E48ds_v4\":[48,384,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E48ds_v5\":[48,384,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E48ds_v6\":[48,384,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E48ds_v7\":[48,null,null,\"Eds_v7\",\"name\"],\"Standard_E48nds_v6\":[48,null,null,\"Ends_v6\",\"name\"],\"Standard_E48ns_v6\":[48,null,null,\"Ens_v6\",\"name\"],\"Standard_E48pds_v5\":[48,null,null,\"Epds_v5\",\"name\"],\"Standard_E48pds_v6\":[48,384,\"arm64\",\"Epds_v6\",\"listed\"],\"Standard_E48ps_v5\":[48,null,null,\"Eps_v5\",\"name\"],\"Standard_E48ps_v6\":[48,384,\"arm64\",\"Eps_v6\",\"listed\"],\"Standard_E48s_v3\":[48,384,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E48s_v4\":[48,384,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E48s_v5\":[48,384,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E48s_v6\":[48,384,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E48s_v7\":[48,null,null,\"Es_v7\",\"name\"],\"Standard_E4_v3\":[4,32,\"x86_64\",\"E_v3\",\"listed\"],\"Standard_E4_v4\":[4,32,\"x86_64\",\"E_v4\",\"listed\"],\"Standard_E4_v5\":[4,32,\"x86_64\",\"E_v5\",\"listed\"],\"Standard_E4a_v4\":[4,32,\"x86_64\",\"Ea_v4\",\"listed\"],\"Standard_E4ads_v5\":[4,32,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E4ads_v6\":[4,32,\"x86_64\",\"Eads_v6\",\"listed\"],\"Standard_E4ads_v7\":[4,32,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E4as_v4\":[4,32,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E4as_v5\":[4,32,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E4as_v6\":[4,32,\"x86_64\",\"Eas_v6\",\"listed\"],\"Standard_E4as_v7\":[4,32,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E4bds_v5\":[4,32,\"x86_64\",\"Ebds_v5\",\"listed\"],\"Standard_E4bds_v6\":[4,null,null,\"Ebds_v6\",\"name\"],\"Standard_E4bs_v5\":[4,32,\"x86_64\",\"Ebs_v5\",\"listed\"],\"Standard_E4bs_v6\":[4,null,null,\"Ebs_v6\",\"name\"],\"Standard_E4d_v4\":[4,32,\"x86_64\",\"Ed_v4\",\"listed\"],\"Standard_E4d_v5\":[4,32,\"x86_64\",\"Ed_v5\",\"listed\"],\"Standard_E4ds_v4\":[4,32,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E4ds_v5\":[4,32,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E4ds_v6\":[4,32,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E4ds_v7\":[4,null,null,\"Eds_v7\",\"name\"],\"Standard_E4nds_v6\":[4,null,null,\"Ends_v6\",\"name\"],\"Standard_E4ns_v6\":[4,null,null,\"Ens_v6\",\"name\"],\"Standard_E4pds_v5\":[4,32,\"arm64\",\"Epds_v5\",\"listed\"],\"Standard_E4pds_v6\":[4,32,\"arm64\",\"Epds_v6\",\"listed\"],\"Standard_E4ps_v5\":[4,32,\"arm64\",\"Eps_v5\",\"listed\"],\"Standard_E4ps_v6\":[4,32,\"arm64\",\"Eps_v6\",\"listed\"],\"Standard_E4s_v3\":[4,32,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E4s_v4\":[4,32,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E4s_v5\":[4,32,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E4s_v6\":[4,32,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E4s_v7\":[4,null,null,\"Es_v7\",\"name\"],\"Standard_E64-16ads_v5\":[64,512,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E64-16ads_v6\":[16,null,null,\"Eads_v6\",\"name\"],\"Standard_E64-16ads_v7\":[64,512,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E64-16as_v4\":[64,512,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E64-16as_v5\":[64,512,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E64-16as_v6\":[16,null,null,\"Eas_v6\",\"name\"],\"Standard_E64-16as_v7\":[64,512,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E64-16ds_v4\":[64,504,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E64-16ds_v5\":[64,512,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E64-16ds_v6\":[64,512,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E64-16s_v3\":[64,432,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E64-16s_v4\":[64,504,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E64-16s_v5\":[64,512,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E64-16s_v6\":[64,512,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E64-32ads_v5\":[64,512,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E64-32ads_v6\":[32,null,null,\"Eads_v6\",\"name\"],\"Standard_E64-32ads_v7\":[64,512,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E64-32as_v4\":[64,512,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E64-32as_v5\":[64,512,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E64-32as_v6\":[32,null,null,\"Eas_v6\",\"name\"],\"Standard_E64-32as_v7\":[64,512,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E64-32ds_v4\":[64,504,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E64-32ds_v5\":[64,512,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E64-32ds_v6\":[64,512,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E64-32s_v3\":[64,432,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E64-32s_v4\":[64,504,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E64-32s_v5\":[64,512,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E64-32s_v6\":[64,512,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E64_v3\":[64,432,\"x86_64\",\"E_v3\",\"listed\"],\"Standard_E64_v4\":[64,504,\"x86_64\",\"E_v4\",\"listed\"],\"Standard_E64_v5\":[64,512,\"x86_64\",\"E_v5\",\"listed\"],\"Standard_E64a_v4\":[64,512,\"x86_64\",\"Ea_v4\",\"listed\"],\"Standard_E64ads_v5\":[64,512,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E64ads_v6\":[64,512,\"x86_64\",\"Eads_v6\",\"listed\"],\"Standard_E64ads_v7\":[64,512,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E64as_v4\":[64,512,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E64as_v5\":[64,512,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E64as_v6\":[64,512,\"x86_64\",\"Eas_v6\",\"listed\"],\"Standard_E64as_v7\":[64,512,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E64bds_v5\":[64,512,\"x86_64\",\"Ebds_v5\",\"listed\"],\"Standard_E64bds_v6\":[64,null,null,\"Ebds_v6\",\"name\"],\"Standard_E64bs_v5\":[64,512,\"x86_64\",\"Ebs_v5\",\"listed\"],\"Standard_E64bs_v6\":[64,null,null,\"Ebs_v6\",\"name\"],\"Standard_E64d_v4\":[64,504,\"x86_64\",\"Ed_v4\",\"listed\"],\"Standard_E64d_v5\":[64,512,\"x86_64\",\"Ed_v5\",\"listed\"],\"Standard_E64ds_v4\":[64,504,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E64ds_v5\":[64,512,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E64ds_v6\":[64,512,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E64ds_v7\":[64,null,null,\"Eds_v7\",\"name\"],\"Standard_E64i_v3\":[64,432,\"x86_64\",\"Ei_v3\",\"listed\"],\"Standard_E64is_v3\":[64,432,\"x86_64\",\"Eis_v3\",\"listed\"],\"Standard_E64nds_v6\":[64,null,null,\"Ends_v6\",\"name\"],\"Standard_E64ns_v6\":[64,null,null,\"Ens_v6\",\"name\"],\"Standard_E64pds_v5\":[64,null,null,\"Epds_v5\",\"name\"],\"Standard_E64pds_v6\":[64,512,\"arm64\",\"Epds_v6\",\"listed\"],\"Standard_E64ps_v5\":[64,null,null,\"Eps_v5\",\"name\"],\"Standard_E64ps_v6\":[64,512,\"arm64\",\"Eps_v6\",\"listed\"],\"Standard_E64s_v3\":[64,432,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E64s_v4\":[64,504,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E64s_v5\":[64,512,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E64s_v6\":[64,512,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E64s_v7\":[64,null,null,\"Es_v7\",\"name\"],\"Standard_E8-2ads_v5\":[8,64,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E8-2ads_v6\":[2,null,null,\"Eads_v6\",\"name\"],\"Standard_E8-2ads_v7\":[8,64,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E8-2as_v4\":[8,64,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E8-2as_v5\":[8,64,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E8-2as_v6\":[2,null,null,\"Eas_v6\",\"name\"],\"Standard_E8-2as_v7\":[8,64,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E8-2ds_v4\":[8,64,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E8-2ds_v5\":[8,64,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E8-2ds_v6\":[8,64,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E8-2s_v3\":[8,64,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E8-2s_v4\":[8,64,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E8-2s_v5\":[8,64,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E8-2s_v6\":[8,64,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E8-4ads_v5\":[8,64,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E8-4ads_v6\":[4,null,null,\"Eads_v6\",\"name\"],\"Standard_E8-4ads_v7\":[8,64,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E8-4as_v4\":[8,64,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E8-4as_v5\":[8,64,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E8-4as_v6\":[4,null,null,\"Eas_v6\",\"name\"],\"Standard_E8-4as_v7\":[8,64,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E8-4ds_v4\":[8,64,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E8-4ds_v5\":[8,64,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E8-4ds_v6\":[8,64,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E8-4s_v3\":[8,64,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E8-4s_v4\":[8,64,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E8-4s_v5\":[8,64,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E8-4s_v6\":[8,64,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E80ids_v4\":[80,504,\"x86_64\",\"Eids_v4\",\"listed\"],\"Standard_E80is_v4\":[80,504,\"x86_64\",\"Eis_v4\",\"listed\"],\"Standard_E8_v3\":[8,64,\"x86_64\",\"E_v3\",\"listed\"],\"Standard_E8_v4\":[8,64,\"x86_64\",\"E_v4\",\"listed\"],\"Standard_E8_v5\":[8,64,\"x86_64\",\"E_v5\",\"listed\"],\"Standard_E8a_v4\":[8,64,\"x86_64\",\"Ea_v4\",\"listed\"],\"Standard_E8ads_v5\":[8,64,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E8ads_v6\":[8,64,\"x86_64\",\"Eads_v6\",\"listed\"],\"Standard_E8ads_v7\":[8,64,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E8as_v4\":[8,64,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E8as_v5\":[8,64,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E8as_v6\":[8,64,\"x86_64\",\"Eas_v6\",\"listed\"],\"Standard_E8as_v7\":[8,64,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E8bds_v5\":[8,64,\"x86_64\",\"Ebds_v5\",\"listed\"],\"Standard_E8bds_v6\":[8,null,null,\"Ebds_v6\",\"name\"],\"Standard_E8bs_v5\":[8,64,\"x86_64\",\"Ebs_v5\",\"listed\"],\"Standard_E8bs_v6\":[8,null,null,\"Ebs_v6\",\"name\"],\"Standard_E8d_v4\":[8,64,\"x86_64\",\"Ed_v4\",\"listed\"],\"Standard_E8d_v5\":[8,64,\"x86_64\",\"Ed_v5\",\"listed\"],\"Standard_E8ds_v4\":[8,64,\"x86_64\",\"Eds_v4\",\"listed\"],\"Standard_E8ds_v5\":[8,64,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E8ds_v6\":[8,64,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E8ds_v7\":[8,null,null,\"Eds_v7\",\"name\"],\"Standard_E8nds_v6\":[8,null,null,\"Ends_v6\",\"name\"],\"Standard_E8ns_v6\":[8,null,null,\"Ens_v6\",\"name\"],\"Standard_E8pds_v5\":[8,64,\"arm64\",\"Epds_v5\",\"listed\"],\"Standard_E8pds_v6\":[8,64,\"arm64\",\"Epds_v6\",\"listed\"],\"Standard_E8ps_v5\":[8,64,\"arm64\",\"Eps_v5\",\"listed\"],\"Standard_E8ps_v6\":[8,64,\"arm64\",\"Eps_v6\",\"listed\"],\"Standard_E8s_v3\":[8,64,\"x86_64\",\"Es_v3\",\"listed\"],\"Standard_E8s_v4\":[8,64,\"x86_64\",\"Es_v4\",\"listed\"],\"Standard_E8s_v5\":[8,64,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E8s_v6\":[8,64,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E8s_v7\":[8,null,null,\"Es_v7\",\"name\"],\"Standard_E96-24ads_v5\":[96,672,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E96-24ads_v6\":[96,672,\"x86_64\",\"Eads_v6\",\"listed\"],\"Standard_E96-24ads_v7\":[96,768,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E96-24as_v4\":[96,672,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E96-24as_v5\":[96,672,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E96-24as_v6\":[24,null,null,\"Eas_v6\",\"name\"],\"Standard_E96-24as_v7\":[96,768,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E96-24ds_v5\":[96,672,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E96-24ds_v6\":[96,768,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E96-24s_v5\":[96,672,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E96-24s_v6\":[96,768,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E96-48ads_v5\":[96,672,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E96-48ads_v6\":[96,672,\"x86_64\",\"Eads_v6\",\"listed\"],\"Standard_E96-48ads_v7\":[96,768,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E96-48as_v4\":[96,672,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E96-48as_v5\":[96,672,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E96-48as_v6\":[48,null,null,\"Eas_v6\",\"name\"],\"Standard_E96-48as_v7\":[96,768,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E96-48ds_v5\":[96,672,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E96-48ds_v6\":[96,768,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E96-48s_v5\":[96,672,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E96-48s_v6\":[96,768,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E96_v5\":[96,672,\"x86_64\",\"E_v5\",\"listed\"],\"Standard_E96a_v4\":[96,672,\"x86_64\",\"Ea_v4\",\"listed\"],\"Standard_E96ads_v5\":[96,672,\"x86_64\",\"Eads_v5\",\"listed\"],\"Standard_E96ads_v6\":[96,672,\"x86_64\",\"Eads_v6\",\"listed\"],\"Standard_E96ads_v7\":[96,768,\"x86_64\",\"Eads_v7\",\"listed\"],\"Standard_E96as_v4\":[96,672,\"x86_64\",\"Eas_v4\",\"listed\"],\"Standard_E96as_v5\":[96,672,\"x86_64\",\"Eas_v5\",\"listed\"],\"Standard_E96as_v6\":[96,672,\"x86_64\",\"Eas_v6\",\"listed\"],\"Standard_E96as_v7\":[96,768,\"x86_64\",\"Eas_v7\",\"listed\"],\"Standard_E96bds_v5\":[96,672,\"x86_64\",\"Ebds_v5\",\"listed\"],\"Standard_E96bds_v6\":[96,null,null,\"Ebds_v6\",\"name\"],\"Standard_E96bs_v5\":[96,672,\"x86_64\",\"Ebs_v5\",\"listed\"],\"Standard_E96bs_v6\":[96,null,null,\"Ebs_v6\",\"name\"],\"Standard_E96d_v5\":[96,672,\"x86_64\",\"Ed_v5\",\"listed\"],\"Standard_E96ds_v5\":[96,672,\"x86_64\",\"Eds_v5\",\"listed\"],\"Standard_E96ds_v6\":[96,768,\"x86_64\",\"Eds_v6\",\"listed\"],\"Standard_E96ds_v7\":[96,null,null,\"Eds_v7\",\"name\"],\"Standard_E96iads_v5\":[96,null,null,\"Eiads_v5\",\"name\"],\"Standard_E96ias_v4\":[96,672,\"x86_64\",\"Eias_v4\",\"listed\"],\"Standard_E96ias_v5\":[96,null,null,\"Eias_v5\",\"name\"],\"Standard_E96nds_v6\":[96,null,null,\"Ends_v6\",\"name\"],\"Standard_E96ns_v6\":[96,null,null,\"Ens_v6\",\"name\"],\"Standard_E96pds_v5\":[96,null,null,\"Epds_v5\",\"name\"],\"Standard_E96pds_v6\":[96,672,\"arm64\",\"Epds_v6\",\"listed\"],\"Standard_E96ps_v5\":[96,null,null,\"Eps_v5\",\"name\"],\"Standard_E96ps_v6\":[96,672,\"arm64\",\"Eps_v6\",\"listed\"],\"Standard_E96s_v5\":[96,672,\"x86_64\",\"Es_v5\",\"listed\"],\"Standard_E96s_v6\":[96,768,\"x86_64\",\"Es_v6\",\"listed\"],\"Standard_E96s_v7\":[96,null,null,\"Es_v7\",\"name\"],\"Standard_EC128eds_v5\":[128,768,\"x86_64\",\"ECeds_v5\",\"listed\"],\"Standard_EC128eds_v6\":[128,null,null,\"ECeds_v6\",\"name\"],\"Standard_EC128es_v5\":[128,768,\"x86_64\",\"ECes_v5\",\"listed\"],\"Standard_EC128es_v6\":[128,null,null,\"ECes_v6\",\"name\"],\"Standard_EC128ieds_v5\":[128,768,\"x86_64\",\"ECieds_v5\",\"listed\"],\"Standard_EC128ies_v5\":[128,768,\"x86_64\",\"ECies_v5\",\"listed\"],\"Standard_EC16ads_cc_v5\":[16,128,\"x86_64\",\"ECads_cc_v5\",\"listed\"],\"Standard_EC16ads_v5\":[16,128,\"x86_64\",\"ECads_v5\",\"listed\"],\"Standard_EC16ads_v6\":[16,128,\"x86_64\",\"ECads_v6\",\"listed\"],\"Standard_EC16as_cc_v5\":[16,128,\"x86_64\",\"ECas_cc_v5\",\"listed\"],\"Standard_EC16as_v5\":[16,128,\"x86_64\",\"ECas_v5\",\"listed\"],\"Standard_EC16as_v6\":[16,128,\"x86_64\",\"ECas_v6\",\"listed\"],\"Standard_EC16eds_v5\":[16,128,\"x86_64\",\"ECeds_v5\",\"listed\"],\"Standard_EC16eds_v6\":[16,128,\"x86_64\",\"ECeds_v6\",\"listed\"],\"Standard_EC16es_v5\":[16,128,\"x86_64\",\"ECes_v5\",\"listed\"],\"Standard_EC16es_v6\":[16,128,\"x86_64\",\"ECes_v6\",\"listed\"],\"Standard_EC20ads_cc_v5\":[20,160,\"x86_64\",\"ECads_cc_v5\",\"listed\"],\"Standard_EC20ads_v5\":[20,160,\"x86_64\",\"ECads_v5\",\"listed\"],\"Standard_EC20as_cc_v5\":[20,160,\"x86_64\",\"ECas_cc_v5\",\"listed\"],\"Standard_EC20as_v5\":[20,160,\"x86_64\",\"ECas_v5\",\"listed\"],\"Standard_EC2ads_v5\":[2,16,\"x86_64\",\"ECads_v5\",\"listed\"],\"Standard_EC2ads_v6\":[2,16,\"x86_64\",\"ECads_v6\",\"listed\"],\"Standard_EC2as_v5\":[2,16,\"x86_64\",\"ECas_v5\",\"listed\"],\"Standard_EC2as_v6\":[2,16,\"x86_64\",\"ECas_v6\",\"listed\"],\"Standard_EC2eds_v5\":[2,16,\"x86_64\",\"ECeds_v5\",\"listed\"],\"Standard_EC2eds_v6\":[2,16,\"x86_64\",\"ECeds_v6\",\"listed\"],\"Standard_EC2es_v5\":[2,16,\"x86_64\",\"ECes_v5\",\"listed\"],\"Standard_EC2es_v6\":[2,16,\"x86_64\",\"ECes_v6\",\"listed\"],\"Standard_EC32ads_cc_v5\":[32,192,\"x86_64\",\"ECads_cc_v5\",\"listed\"],\"Standard_EC32ads_v5\":[32,192,\"x86_64\",\"ECads_v5\",\"listed\"],\"Standard_EC32ads_v6\":[32,256,\"x86_64\",\"ECads_v6\",\"listed\"],\"Standard_EC32as_cc_v5\":[32,192,\"x86_64\",\"ECas_cc_v5\",\"listed\"],\"Standard_EC32as_v5\":[32,192,\"x86_64\",\"ECas_v5\",\"listed\"],\"Standard_EC32as_v6\":[32,256,\"x86_64\",\"ECas_v6\",\"listed\"],\"Standard_EC32eds_v5\":[32,256,\"x86_64\",\"ECeds_v5\",\"listed\"],\"Standard_EC32eds_v6\":[32,256,\"x86_64\",\"ECeds_v6\",\"listed\"],\"Standard_EC32es_v5\":[32,256,\"x86_64\",\"ECes_v5\",\"listed\"],\"Standard_EC32es_v6\":[32,256,\"x86_64\",\"ECes_v6\",\"listed\"],\"Standard_EC48ads_cc_v5\":[48,384,\"x86_64\",\"ECads_cc_v5\",\"listed\"],\"Standard_EC48ads_v5\":[48,384,\"x86_64\",\"ECads_v5\",\"listed\"],\"Standard_EC48ads_v6\":[48,384,\"x86_64\",\"ECads_v6\",\"listed\"],\"Standard_EC48as_cc_v5\":[48,384,\"x86_64\",\"ECas_cc_v5\",\"listed\"],\"Standard_EC48as_v5\":[48,384,\"x86_64\",\"ECas_v5\",\"listed\"],\"Standard_EC48as_v6\":[48,384,\"x86_64\",\"ECas_v6\",\"listed\"],\"Standard_EC48eds_v5\":[48,384,\"x86_64\",\"ECeds_v5\",\"listed\"],\"Standard_EC48eds_v6\":[48,384,\"x86_64\",\"ECeds_v6\",\"listed\"],\"Standard_EC48es_v5\":[48,384,\"x86_64\",\"ECes_v5\",\"listed\"],\"Standard_EC48es_v6\":[48,384,\"x86_64\",\"ECes_v6\",\"listed\"],\"Standard_EC4ads_cc_v5\":[4,32,\"x86_64\",\"ECads_cc_v5\",\"listed\"],\"Standard_EC4ads_v5\":[4,32,\"x86_64\",\"ECads_v5\",\"listed\"],\"Standard_EC4ads_v6\":[4,32,\"x86_64\",\"ECads_v6\",\"listed\"],\"Standard_EC4as_cc_v5\":[4,32,\"x86_64\",\"ECas_cc_v5\",\"listed\"],\"Standard_EC4as_v5\":[4,32,\"x86_64\",\"ECas_v5\",\"listed\"],\"Standard_EC4as_v6\":[4,32,\"x86_64\",\"ECas_v6\",\"listed\"],\"Standard_EC4eds_v5\":[4,32,\"x86_64\",\"ECeds_v5\",\"listed\"],\"Standard_EC4eds_v6\":[4,32,\"x86_64\",\"ECeds_v6\",\"listed\"],\"Standard_EC4es_v5\":[4,32,\"x86_64\",\"ECes_v5\",\"listed\"],\"Standard_EC4es_v6\":[4,32,\"x86_64\",\"ECes_v6\",\"listed\"],\"Standard_EC64ads_cc_v5\":[64,512,\"x86_64\",\"ECads_cc_v5\",\"listed\"],\"Standard_EC64ads_v5\":[64,512,\"x86_64\",\"ECads_v5\",\"listed\"],\"Standard_EC64ads_v6\":[64,512,\"x86_64\",\"ECads_v6\",\"listed\"],\"Standard_EC64as_cc_v5\":[64,512,\"x86_64\",\"ECas_cc_v5\",\"listed\"],\"Standard_EC64as_v5\":[64,512,\"x86_64\",\"ECas_v5\",\"listed\"],\"Standard_EC64as_v6\":[64,512,\"x86_64\",\"ECas_v6\",\"listed\"],\"Standard_EC64eds_v5\":[64,512,\"x86_64\",\"ECeds_v5\",\"listed\"],\"Standard_EC64eds_v6\":[64,512,\"x86_64\",\"ECeds_v6\",\"listed\"],\"Standard_EC64es_v5\":[64,512,\"x86_64\",\"ECes_v5\",\"listed\"],\"Standard_EC64es_v6\":[64,512,\"x86_64\",\"ECes_v6\",\"listed\"],\"Standard_EC8ads_cc_v5\":[8,64,\"x86_64\",\"ECads_cc_v5\",\"listed\"],\"Standard_EC8ads_v5\":[8,64,\"x86_64\",\"ECads_v5\",\"listed\"],\"Standard_EC8ads_v6\":[8,64,\"x86_64\",\"ECads_v6\",\"listed\"],\"Standard_EC8as_cc_v5\":[8,64,\"x86_64\",\"ECas_cc_v5\",\"listed\"],\"Standard_EC8as_v5\":[8,64,\"x86_64\",\"ECas_v5\",\"listed\"],\"Standard_EC8as_v6\":[8,64,\"x86_64\",\"ECas_v6\",\"listed\"],\"Standard_EC8eds_v5\":[8,64,\"x86_64\",\"ECeds_v5\",\"listed\"],\"Standard_EC8eds_v6\":[8,64,\"x86_64\",\"ECeds_v6\",\"listed\"],\"Standard_EC8es_v5\":[8,64,\"x86_64\",\"ECes_v5\",\"listed\"],\"Standard_EC8es_v6\":[8,64,\"x86_64\",\"ECes_v6\",\"listed\"],\"Standard_EC96ads_cc_v5\":[96,672,\"x86_64\",\"ECads_cc_v5\",\"listed\"],\"Standard_EC96ads_v5\":[96,672,\"x86_64\",\"ECads_v5\",\"listed\"],\"Standard_EC96ads_v6\":[96,672,\"x86_64\",\"ECads_v6\",\"listed\"],\"Standard_EC96as_cc_v5\":[96,672,\"x86_64\",\"ECas_cc_v5\",\"listed\"],\"Standard_EC96as_v5\":[96,672,\"x86_64\",\"ECas_v5\",\"listed\"],\"Standard_EC96as_v6\":[96,672,\"x86_64\",\"ECas_v6\",\"listed\"],\"Standard_EC96eds_v5\":[96,null,null,\"ECeds_v5\",\"name\"],\"Standard_EC96es_v5\":[96,null,null,\"ECes_v5\",\"name\"],\"Standard_EC96iads_v5\":[96,672,\"x86_64\",\"ECiads_v5\",\"listed\"],\"Standard_EC96ias_v5\":[96,672,\"x86_64\",\"ECias_v5\",\"listed\"],\"Standard_F1\":[1,2,\"x86_64\",\"F\",\"listed\"],\"Standard_F16\":[16,32,\"x86_64\",\"F\",\"listed\"],\"Standard_F16-4amds_v7\":[16,128,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F16-4ams_v7\":[16,128,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F16-8amds_v7\":[16,128,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F16-8ams_v7\":[16,128,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F16ads_v7\":[16,64,\"x86_64\",\"Fads_v7\",\"listed\"],\"Standard_F16alds_v7\":[16,32,\"x86_64\",\"Falds_v7\",\"listed\"],\"Standard_F16als_v6\":[16,32,\"x86_64\",\"Fals_v6\",\"listed\"],\"Standard_F16als_v7\":[16,32,\"x86_64\",\"Fals_v7\",\"listed\"],\"Standard_F16amds_v7\":[16,128,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F16ams_v6\":[16,128,\"x86_64\",\"Fams_v6\",\"listed\"],\"Standard_F16ams_v7\":[16,128,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F16as_v6\":[16,64,\"x86_64\",\"Fas_v6\",\"listed\"],\"Standard_F16as_v7\":[16,64,\"x86_64\",\"Fas_v7\",\"listed\"],\"Standard_F16s\":[16,32,\"x86_64\",\"Fs\",\"listed\"],\"Standard_F16s_v2\":[16,32,\"x86_64\",\"Fs_v2\",\"listed\"],\"Standard_F1ads_v7\":[1,4,\"x86_64\",\"Fads_v7\",\"listed\"],\"Standard_F1alds_v7\":[1,2,\"x86_64\",\"Falds_v7\",\"listed\"],\"Standard_F1als_v6\":[1,null,null,\"Fals_v6\",\"name\"],\"Standard_F1als_v7\":[1,2,\"x86_64\",\"Fals_v7\",\"listed\"],\"Standard_F1amds_v7\":[1,8,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F1ams_v6\":[1,null,null,\"Fams_v6\",\"name\"],\"Standard_F1ams_v7\":[1,8,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F1as_v6\":[1,null,null,\"Fas_v6\",\"name\"],\"Standard_F1as_v7\":[1,4,\"x86_64\",\"Fas_v7\",\"listed\"],\"Standard_F1s\":[1,2,\"x86_64\",\"Fs\",\"listed\"],\"Standard_F2\":[2,4,\"x86_64\",\"F\",\"listed\"],\"Standard_F2-1amds_v7\":[2,16,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F2-1ams_v7\":[2,16,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F2ads_v7\":[2,8,\"x86_64\",\"Fads_v7\",\"listed\"],\"Standard_F2alds_v7\":[2,4,\"x86_64\",\"Falds_v7\",\"listed\"],\"Standard_F2als_v6\":[2,4,\"x86_64\",\"Fals_v6\",\"listed\"],\"Standard_F2als_v7\":[2,4,\"x86_64\",\"Fals_v7\",\"listed\"],\"Standard_F2amds_v7\":[2,16,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F2ams_v6\":[2,16,\"x86_64\",\"Fams_v6\",\"listed\"],\"Standard_F2ams_v7\":[2,16,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F2as_v6\":[2,8,\"x86_64\",\"Fas_v6\",\"listed\"],\"Standard_F2as_v7\":[2,8,\"x86_64\",\"Fas_v7\",\"listed\"],\"Standard_F2s\":[2,4,\"x86_64\",\"Fs\",\"listed\"],\"Standard_F2s_v2\":[2,4,\"x86_64\",\"Fs_v2\",\"listed\"],\"Standard_F32-16amds_v7\":[32,256,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F32-16ams_v7\":[32,256,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F32-8amds_v7\":[32,256,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F32-8ams_v7\":[32,256,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F32ads_v7\":[32,128,\"x86_64\",\"Fads_v7\",\"listed\"],\"Standard_F32alds_v7\":[32,64,\"x86_64\",\"Falds_v7\",\"listed\"],\"Standard_F32als_v6\":[32,64,\"x86_64\",\"Fals_v6\",\"listed\"],\"Standard_F32als_v7\":[32,64,\"x86_64\",\"Fals_v7\",\"listed\"],\"Standard_F32amds_v7\":[32,256,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F32ams_v6\":[32,256,\"x86_64\",\"Fams_v6\",\"listed\"],\"Standard_F32ams_v7\":[32,256,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F32as_v6\":[32,128,\"x86_64\",\"Fas_v6\",\"listed\"],\"Standard_F32as_v7\":[32,128,\"x86_64\",\"Fas_v7\",\"listed\"],\"Standard_F32s_v2\":[32,64,\"x86_64\",\"Fs_v2\",\"listed\"],\"Standard_F4\":[4,8,\"x86_64\",\"F\",\"listed\"],\"Standard_F4-1amds_v7\":[4,32,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F4-1ams_v7\":[4,32,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F4-2amds_v7\":[4,32,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F4-2ams_v7\":[4,32,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F48ads_v7\":[48,192,\"x86_64\",\"Fads_v7\",\"listed\"],\"Standard_F48alds_v7\":[48,96,\"x86_64\",\"Falds_v7\",\"listed\"],\"Standard_F48als_v6\":[48,96,\"x86_64\",\"Fals_v6\",\"listed\"],\"Standard_F48als_v7\":[48,96,\"x86_64\",\"Fals_v7\",\"listed\"],\"Standard_F48amds_v7\":[48,384,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F48ams_v6\":[48,384,\"x86_64\",\"Fams_v6\",\"listed\"],\"Standard_F48ams_v7\":[48,384,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F48as_v6\":[48,192,\"x86_64\",\"Fas_v6\",\"listed\"],\"Standard_F48as_v7\":[48,192,\"x86_64\",\"Fas_v7\",\"listed\"],\"Standard_F48s_v2\":[48,96,\"x86_64\",\"Fs_v2\",\"listed\"],\"Standard_F4ads_v7\":[4,16,\"x86_64\",\"Fads_v7\",\"listed\"],\"Standard_F4alds_v7\":[4,8,\"x86_64\",\"Falds_v7\",\"listed\"],\"Standard_F4als_v6\":[4,8,\"x86_64\",\"Fals_v6\",\"listed\"],\"Standard_F4als_v7\":[4,8,\"x86_64\",\"Fals_v7\",\"listed\"],\"Standard_F4amds_v7\":[4,32,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F4ams_v6\":[4,32,\"x86_64\",\"Fams_v6\",\"listed\"],\"Standard_F4ams_v7\":[4,32,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F4as_v6\":[4,16,\"x86_64\",\"Fas_v6\",\"listed\"],\"Standard_F4as_v7\":[4,16,\"x86_64\",\"Fas_v7\",\"listed\"],\"Standard_F4s\":[4,8,\"x86_64\",\"Fs\",\"listed\"],\"Standard_F4s_v2\":[4,8,\"x86_64\",\"Fs_v2\",\"listed\"],\"Standard_F64-16amds_v7\":[64,512,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F64-16ams_v7\":[80,512,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F64-32amds_v7\":[64,512,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F64-32ams_v7\":[64,512,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F64ads_v7\":[64,256,\"x86_64\",\"Fads_v7\",\"listed\"],\"Standard_F64alds_v7\":[64,128,\"x86_64\",\"Falds_v7\",\"listed\"],\"Standard_F64als_v6\":[64,128,\"x86_64\",\"Fals_v6\",\"listed\"],\"Standard_F64als_v7\":[64,128,\"x86_64\",\"Fals_v7\",\"listed\"],\"Standard_F64amds_v7\":[64,512,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F64ams_v6\":[64,512,\"x86_64\",\"Fams_v6\",\"listed\"],\"Standard_F64ams_v7\":[64,512,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F64as_v6\":[64,256,\"x86_64\",\"Fas_v6\",\"listed\"],\"Standard_F64as_v7\":[64,256,\"x86_64\",\"Fas_v7\",\"listed\"],\"Standard_F64s_v2\":[64,128,\"x86_64\",\"Fs_v2\",\"listed\"],\"Standard_F72als_v6\":[72,null,null,\"Fals_v6\",\"name\"],\"Standard_F72as_v6\":[72,null,null,\"Fas_v6\",\"name\"],\"Standard_F72iams_v6\":[72,null,null,\"Fiams_v6\",\"name\"],\"Standard_F72s_v2\":[72,144,\"x86_64\",\"Fs_v2\",\"listed\"],\"Standard_F8\":[8,16,\"x86_64\",\"F\",\"listed\"],\"Standard_F8-2amds_v7\":[8,64,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F8-2ams_v7\":[8,64,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F8-4amds_v7\":[8,64,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F8-4ams_v7\":[8,64,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F80ads_v7\":[80,320,\"x86_64\",\"Fads_v7\",\"listed\"],\"Standard_F80alds_v7\":[80,160,\"x86_64\",\"Falds_v7\",\"listed\"],\"Standard_F80als_v7\":[80,160,\"x86_64\",\"Fals_v7\",\"listed\"],\"Standard_F80amds_v7\":[80,640,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F80ams_v7\":[80,640,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F80as_v7\":[80,320,\"x86_64\",\"Fas_v7\",\"listed\"],\"Standard_F8ads_v7\":[8,32,\"x86_64\",\"Fads_v7\",\"listed\"],\"Standard_F8alds_v7\":[8,16,\"x86_64\",\"Falds_v7\",\"listed\"],\"Standard_F8als_v6\":[8,16,\"x86_64\",\"Fals_v6\",\"listed\"],\"Standard_F8als_v7\":[8,16,\"x86_64\",\"Fals_v7\",\"listed\"],\"Standard_F8amds_v7\":[8,64,\"x86_64\",\"Famds_v7\",\"listed\"],\"Standard_F8ams_v6\":[8,64,\"x86_64\",\"Fams_v6\",\"listed\"],\"Standard_F8ams_v7\":[8,64,\"x86_64\",\"Fams_v7\",\"listed\"],\"Standard_F8as_v6\":[8,32,\"x86_64\",\"Fas_v6\",\"listed\"],\"Standard_F8as_v7\":[8,32,\"x86_64\",\"Fas_v7\",\"listed\"],\"Standard_F8s\":[8,16,\"x86_64\",\"Fs\",\"listed\"],\"Standard_F8s_v2\":[8,16,\"x86_64\",\"Fs_v2\",\"listed\"],\"Standard_FX12-6mds_v2\":[12,252,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX12-6ms_v2\":[12,252,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX12mds\":[12,252,\"x86_64\",\"FXmds\",\"listed\"],\"Standard_FX12mds_v2\":[12,252,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX12ms_v2\":[12,252,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX16-4mds_v2\":[16,336,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX16-4ms_v2\":[16,336,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX16-8mds_v2\":[16,336,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX16-8ms_v2\":[16,336,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX16mds_v2\":[16,336,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX16ms_v2\":[16,336,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX24-12mds_v2\":[24,504,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX24-12ms_v2\":[24,504,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX24-6mds_v2\":[24,504,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX24-6ms_v2\":[24,504,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX24mds\":[24,504,\"x86_64\",\"FXmds\",\"listed\"],\"Standard_FX24mds_v2\":[24,504,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX24ms_v2\":[24,504,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX2mds_v2\":[2,42,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX2ms_v2\":[2,42,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX32-16mds_v2\":[32,672,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX32-16ms_v2\":[32,672,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX32-8mds_v2\":[32,672,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX32-8ms_v2\":[32,672,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX32mds_v2\":[32,672,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX32ms_v2\":[32,672,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX36mds\":[36,756,\"x86_64\",\"FXmds\",\"listed\"],\"Standard_FX4-2mds_v2\":[4,84,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX4-2ms_v2\":[4,84,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX48-12mds_v2\":[48,1008,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX48-12ms_v2\":[48,1008,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX48-24mds_v2\":[48,1008,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX48-24ms_v2\":[48,1008,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX48mds\":[48,1008,\"x86_64\",\"FXmds\",\"listed\"],\"Standard_FX48mds_v2\":[48,1008,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX48ms_v2\":[48,1008,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX4mds\":[4,84,\"x86_64\",\"FXmds\",\"listed\"],\"Standard_FX4mds_v2\":[4,84,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX4ms_v2\":[4,84,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX64-16mds_v2\":[64,1344,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX64-16ms_v2\":[64,1344,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX64-32mds_v2\":[64,1344,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX64-32ms_v2\":[64,1344,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX64mds_v2\":[64,1344,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX64ms_v2\":[64,1344,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX8-2mds_v2\":[8,168,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX8-2ms_v2\":[8,168,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX8-4mds_v2\":[8,168,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX8-4ms_v2\":[8,168,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX8mds_v2\":[8,168,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX8ms_v2\":[8,168,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX96-24mds_v2\":[96,1832,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX96-24ms_v2\":[96,1832,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX96-48mds_v2\":[96,1832,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX96-48ms_v2\":[96,1832,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_FX96mds_v2\":[96,1832,\"x86_64\",\"FXmds_v2\",\"listed\"],\"Standard_FX96ms_v2\":[96,1832,\"x86_64\",\"FXms_v2\",\"listed\"],\"Standard_G1\":[2,28,\"x86_64\",\"G\",\"listed\"],\"Standard_G2\":[4,56,\"x86_64\",\"G\",\"listed\"],\"Standard_G3\":[8,112,\"x86_64\",\"G\",\"listed\"],\"Standard_G4\":[16,224,\"x86_64\",\"G\",\"listed\"],\"Standard_G5\":[32,448,\"x86_64\",\"G\",\"listed\"],\"Standard_GS1\":[2,28,\"x86_64\",\"GS\",\"listed\"],\"Standard_GS2\":[4,56,\"x86_64\",\"GS\",\"listed\"],\"Standard_GS3\":[8,112,\"x86_64\",\"GS\",\"listed\"],\"Standard_GS4\":[16,224,\"x86_64\",\"GS\",\"listed\"],\"Standard_GS4-4\":[16,224,\"x86_64\",\"GS\",\"listed\"],\"Standard_GS4-8\":[16,224,\"x86_64\",\"GS\",\"listed\"],\"Standard_GS5\":[32,448,\"x86_64\",\"GS\",\"listed\"],\"Standard_GS5-16\":[32,448,\"x86_64\",\"GS\",\"listed\"],\"Standard_GS5-8\":[32,448,\"x86_64\",\"GS\",\"listed\"],\"Standard_H16\":[null,null,null,\"H\"],\"Standard_H16_Promo\":[null,null,null,\"H\"],\"Standard_H16m\":[null,null,null,\"Hm\"],\"Standard_H16m_Promo\":[null,null,null,\"Hm\"],\"Standard_H16mr\":[null,null,null,\"Hmr\"],\"Standard_H16mr_Promo\":[null,null,null,\"Hmr\"],\"Standard_H16r\":[null,null,null,\"Hr\"],\"Standard_H16r_Promo\":[null,null,null,\"Hr\"],\"Standard_H8\":[null,null,null,\"H\"],\"Standard_H8_Promo\":[null,null,null,\"H\"],\"Standard_H8m\":[null,null,null,\"Hm\"],\"Standard_H8m_Promo\":[null,null,null,\"Hm\"],\"Standard_HB120-16rs_v2\":[120,456,\"x86_64\",\"HBrs_v2\",\"listed\"],\"Standard_HB120-16rs_v3\":[120,456,\"x86_64\",\"HBrs_v3\",\"listed\"],\"Standard_HB120-32rs_v2\":[120,456,\"x86_64\",\"HBrs_v2\",\"listed\"],\"Standard_HB120-32rs_v3\":[120,456,\"x86_64\",\"HBrs_v3\",\"listed\"],\"Standard_HB120-64rs_v2\":[120,456,\"x86_64\",\"HBrs_v2\",\"listed\"],\"Standard_HB120-64rs_v3\":[120,456,\"x86_64\",\"HBrs_v3\",\"listed\"],\"Standard_HB120-96rs_v2\":[120,456,\"x86_64\",\"HBrs_v2\",\"listed\"],\"Standard_HB120-96rs_v3\":[120,456,\"x86_64\",\"HBrs_v3\",\"listed\"],\"Standard_HB120rs_v2\":[120,456,\"x86_64\",\"HBrs_v2\",\"listed\"],\"Standard_HB120rs_v3\":[120,456,\"x86_64\",\"HBrs_v3\",\"listed\"],\"Standard_HB176-144rs_v4\":[176,768,\"x86_64\",\"HBrs_v4\",\"listed\"],\"Standard_HB176-24rs_v4\":[176,768,\"x86_64\",\"HBrs_v4\",\"listed\"],\"Standard_HB176-48rs_v4\":[176,768,\"x86_64\",\"HBrs_v4\",\"listed\"],\"Standard_HB176-96rs_v4\":[176,768,\"x86_64\",\"HBrs_v4\",\"listed\"],\"Standard_HB176rs_v4\":[176,768,\"x86_64\",\"HBrs_v4\",\"listed\"],\"Standard_HB368-144rs_v5\":[368,448,\"x86_64\",\"HBrs_v5\",\"listed\"],\"Standard_HB368-192rs_v5\":[368,448,\"x86_64\",\"HBrs_v5\",\"listed\"],\"Standard_HB368-240rs_v5\":[368,448,\"x86_64\",\"HBrs_v5\",\"listed\"],\"Standard_HB368-288rs_v5\":[368,448,\"x86_64\",\"HBrs_v5\",\"listed\"],\"Standard_HB368-336rs_v5\":[368,448,\"x86_64\",\"HBrs_v5\",\"listed\"],\"Standard_HB368-48rs_v5\":[368,448,\"x86_64\",\"HBrs_v5\",\"listed\"],\"Standard_HB368-96rs_v5\":[368,448,\"x86_64\",\"HBrs_v5\",\"listed\"],\"Standard_HB368rs_v5\":[368,448,\"x86_64\",\"HBrs_v5\",\"listed\"],\"Standard_HB60-15rs\":[null,null,null,\"HBrs\"],\"Standard_HB60-30rs\":[null,null,null,\"HBrs\"],\"Standard_HB60-45rs\":[null,null,null,\"HBrs\"],\"Standard_HB60rs\":[null,null,null,\"HBrs\"],\"Standard_HC44-16rs\":[44,352,\"x86_64\",\"HCrs\",\"listed\"],\"Standard_HC44-32rs\":[44,352,\"x86_64\",\"HCrs\",\"listed\"],\"Standard_HC44rs\":[44,352,\"x86_64\",\"HCrs\",\"listed\"],\"Standard_HX176-144rs\":[176,1408,\"x86_64\",\"HXrs\",\"listed\"],\"Standard_HX176-24rs\":[176,1408,\"x86_64\",\"HXrs\",\"listed\"],\"Standard_HX176-48rs\":[176,1408,\"x86_64\",\"HXrs\",\"listed\"],\"Standard_HX176-96rs\":[176,1408,\"x86_64\",\"HXrs\",\"listed\"],\"Standard_HX176rs\":[176,1408,\"x86_64\",\"HXrs\",\"listed\"],\"Standard_L104is_v3\":[null,null,null,\"Lis_v3\"],\"Standard_L112ias_v3\":[null,null,null,\"Lias_v3\"],\"Standard_L112is_v3\":[null,null,null,\"Lis_v3\"],\"Standard_L12aos_v4\":[12,96,\"x86_64\",\"Laos_v4\",\"listed\"],\"Standard_L16aos_v4\":[16,128,\"x86_64\",\"Laos_v4\",\"listed\"],\"Standard_L16as_v3\":[16,128,\"x86_64\",\"Las_v3\",\"listed\"],\"Standard_L16as_v4\":[16,128,\"x86_64\",\"Las_v4\",\"listed\"],\"Standard_L16s\":[16,128,\"x86_64\",\"Ls\",\"listed\"],\"Standard_L16s_v2\":[16,128,\"x86_64\",\"Ls_v2\",\"listed\"],\"Standard_L16s_v3\":[16,128,\"x86_64\",\"Ls_v3\",\"listed\"],\"Standard_L16s_v4\":[16,128,\"x86_64\",\"Ls_v4\",\"listed\"],\"Standard_L24aos_v4\":[24,192,\"x86_64\",\"Laos_v4\",\"listed\"],\"Standard_L2aos_v4\":[2,16,\"x86_64\",\"Laos_v4\",\"listed\"],\"Standard_L2as_v4\":[2,16,\"x86_64\",\"Las_v4\",\"listed\"],\"Standard_L2s_v4\":[2,16,\"x86_64\",\"Ls_v4\",\"listed\"],\"Standard_L32aos_v4\":[32,256,\"x86_64\",\"Laos_v4\",\"listed\"],\"Standard_L32as_v3\":[32,256,\"x86_64\",\"Las_v3\",\"listed\"],\"Standard_L32as_v4\":[32,256,\"x86_64\",\"Las_v4\",\"listed\"],\"Standard_L32s\":[32,256,\"x86_64\",\"Ls\",\"listed\"],\"Standard_L32s_v2\":[32,256,\"x86_64\",\"Ls_v2\",\"listed\"],\"Standard_L32s_v3\":[32,256,\"x86_64\",\"Ls_v3\",\"listed\"],\"Standard_L32s_v4\":[32,256,\"x86_64\",\"Ls_v4\",\"listed\"],\"Standard_L48as_v3\":[48,384,\"x86_64\",\"Las_v3\",\"listed\"],\"Standard_L48as_v4\":[48,384,\"x86_64\",\"Las_v4\",\"listed\"],\"Standard_L48s_v2\":[48,384,\"x86_64\",\"Ls_v2\",\"listed\"],\"Standard_L48s_v3\":[48,384,\"x86_64\",\"Ls_v3\",\"listed\"],\"Standard_L48s_v4\":[48,384,\"x86_64\",\"Ls_v4\",\"listed\"],\"Standard_L4aos_v4\":[4,32,\"x86_64\",\"Laos_v4\",\"listed\"],\"Standard_L4as_v4\":[4,32,\"x86_64\",\"Las_v4\",\"listed\"],\"Standard_L4s\":[4,32,\"x86_64\",\"Ls\",\"listed\"],\"Standard_L4s_v4\":[4,32,\"x86_64\",\"Ls_v4\",\"listed\"],\"Standard_L64as_v3\":[64,512,\"x86_64\",\"Las_v3\",\"listed\"],\"Standard_L64as_v4\":[64,512,\"x86_64\",\"Las_v4\",\"listed\"],\"Standard_L64s_v2\":[64,512,\"x86_64\",\"Ls_v2\",\"listed\"],\"Standard_L64s_v3\":[64,512,\"x86_64\",\"Ls_v3\",\"listed\"],\"Standard_L64s_v4\":[64,512,\"x86_64\",\"Ls_v4\",\"listed\"],\"Standard_L80as_v3\":[80,640,\"x86_64\",\"Las_v3\",\"listed\"],\"Standard_L80as_v4\":[80,640,\"x86_64\",\"Las_v4\",\"listed\"],\"Standard_L80s_v2\":[80,640,\"x86_64\",\"Ls_v2\",\"listed\"],\"Standard_L80s_v3\":[80,640,\"x86_64\",\"Ls_v3\",\"listed\"],\"Standard_L80s_v4\":[80,640,\"x86_64\",\"Ls_v4\",\"listed\"],\"Standard_L88is_v2\":[null,null,null,\"Lis_v2\"],\"Standard_L8aos_v4\":[8,64,\"x86_64\",\"Laos_v4\",\"listed\"],\"Standard_L8as_v3\":[8,64,\"x86_64\",\"Las_v3\",\"listed\"],\"Standard_L8as_v4\":[8,64,\"x86_64\",\"Las_v4\",\"listed\"],\"Standard_L8s\":[8,64,\"x86_64\",\"Ls\",\"listed\"],\"Standard_L8s_v2\":[8,64,\"x86_64\",\"Ls_v2\",\"listed\"],\"Standard_L8s_v3\":[8,64,\"x86_64\",\"Ls_v3\",\"listed\"],\"Standard_L8s_v4\":[8,64,\"x86_64\",\"Ls_v4\",\"listed\"],\"Standard_L96as_v4\":[96,768,\"x86_64\",\"Las_v4\",\"listed\"],\"Standard_L96ias_v3\":[null,null,null,\"Lias_v3\"],\"Standard_L96is_v3\":[null,null,null,\"Lis_v3\"],\"Standard_L96s_v2\":[null,null,null,\"Ls_v2\"],\"Standard_L96s_v4\":[96,768,\"x86_64\",\"Ls_v4\",\"listed\"],\"Standard_M128\":[128,2048,\"x86_64\",\"M\",\"listed\"],\"Standard_M128-32ms\":[128,3892,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M128-64bds_3_v3\":[128,2794,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M128-64bds_v3\":[128,1024,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M128-64bs_v3\":[128,1024,\"x86_64\",\"Mbs_v3\",\"listed\"],\"Standard_M128-64ms\":[128,3892,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M128bds_3_v3\":[128,2794,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M128bds_v3\":[128,1024,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M128bs_v3\":[128,1024,\"x86_64\",\"Mbs_v3\",\"listed\"],\"Standard_M128dms_v2\":[128,3892,\"x86_64\",\"Mdms_v2\",\"listed\"],\"Standard_M128ds_v2\":[128,2048,\"x86_64\",\"Mds_v2\",\"listed\"],\"Standard_M128m\":[128,3892,\"x86_64\",\"Mm\",\"listed\"],\"Standard_M128ms\":[128,3892,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M128ms_v2\":[128,3892,\"x86_64\",\"Mms_v2\",\"listed\"],\"Standard_M128s\":[128,2048,\"x86_64\",\"Ms\",\"listed\"],\"Standard_M128s_v2\":[128,2048,\"x86_64\",\"Ms_v2\",\"listed\"],\"Standard_M12ds-6_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M12ds_v3\":[12,240,\"x86_64\",\"Mds_v3\",\"listed\"],\"Standard_M12s-6_v32\":[],\"Standard_M12s_v3\":[12,240,\"x86_64\",\"Ms_v3\",\"listed\"],\"Standard_M16-4ms\":[16,437,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M16-8ms\":[16,437,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M16bds_v3\":[16,128,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M16bs_v3\":[16,128,\"x86_64\",\"Mbs_v3\",\"listed\"],\"Standard_M16ms\":[16,437,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M16s\":[null,null,null,\"Ms\"],\"Standard_M176-88bds_4_v3\":[176,3892,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M176-88bds_v3\":[176,1536,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M176-88bs_v3\":[176,1536,\"x86_64\",\"Mbs_v3\",\"listed\"],\"Standard_M176bds_3_v3\":[null,null,null,\"Mbds_v3\"],\"Standard_M176bds_4_v3\":[176,3892,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M176bds_v3\":[176,1536,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M176bs_3_v3\":[null,null,null,\"Mbs_v3\"],\"Standard_M176bs_v3\":[176,1536,\"x86_64\",\"Mbs_v3\",\"listed\"],\"Standard_M176ds-44_3_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M176ds-44_4_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M176ds-88_3_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M176ds-88_4_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M176ds_3_v3\":[176,2794,\"x86_64\",\"Mds_v3\",\"listed\"],\"Standard_M176ds_4_v3\":[176,3892,\"x86_64\",\"Mds_v3\",\"listed\"],\"Standard_M176ds_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M176s-44_3_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M176s-44_4_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M176s-88_3_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M176s-88_4_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M176s_3_v3\":[176,2794,\"x86_64\",\"Ms_v3\",\"listed\"],\"Standard_M176s_4_v3\":[176,3892,\"x86_64\",\"Ms_v3\",\"listed\"],\"Standard_M176s_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M192idms_v2\":[192,4096,\"x86_64\",\"Midms_v2\",\"listed\"],\"Standard_M192ids_v2\":[192,2048,\"x86_64\",\"Mids_v2\",\"listed\"],\"Standard_M192ims_v2\":[192,4096,\"x86_64\",\"Mims_v2\",\"listed\"],\"Standard_M192is_v2\":[192,2048,\"x86_64\",\"Mis_v2\",\"listed\"],\"Standard_M192ms_v2\":[null,null,null,\"Mms_v2\"],\"Standard_M192s_v2\":[null,null,null,\"Ms_v2\"],\"Standard_M208-104ms_v2\":[null,null,null,\"Mms_v2\"],\"Standard_M208-104s_v2\":[null,null,null,\"Ms_v2\"],\"Standard_M208-52ms_v2\":[null,null,null,\"Mms_v2\"],\"Standard_M208-52s_v2\":[null,null,null,\"Ms_v2\"],\"Standard_M208ms_v2\":[208,5700,\"x86_64\",\"Mms_v2\",\"listed\"],\"Standard_M208s_v2\":[208,2850,\"x86_64\",\"Ms_v2\",\"listed\"],\"Standard_M24ds-12_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M24ds-6_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M24ds_v3\":[24,480,\"x86_64\",\"Mds_v3\",\"listed\"],\"Standard_M24s-12_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M24s-6_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M24s_v3\":[24,480,\"x86_64\",\"Ms_v3\",\"listed\"],\"Standard_M32-16ms\":[32,875,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M32-8ms\":[32,875,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M32bds_v3\":[32,256,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M32bs_v3\":[32,256,\"x86_64\",\"Mbs_v3\",\"listed\"],\"Standard_M32dms_v2\":[32,875,\"x86_64\",\"Mdms_v2\",\"listed\"],\"Standard_M32ls\":[32,256,\"x86_64\",\"Mls\",\"listed\"],\"Standard_M32ms\":[32,875,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M32ms_v2\":[32,875,\"x86_64\",\"Mms_v2\",\"listed\"],\"Standard_M32s\":[null,null,null,\"Ms\"],\"Standard_M32ts\":[32,192,\"x86_64\",\"Mts\",\"listed\"],\"Standard_M416-104ms_v2\":[null,null,null,\"Mms_v2\"],\"Standard_M416-104s_v2\":[null,null,null,\"Ms_v2\"],\"Standard_M416-208ms_v2\":[416,11400,\"x86_64\",\"Mms_v2\",\"listed\"],\"Standard_M416-208s_v2\":[416,5700,\"x86_64\",\"Ms_v2\",\"listed\"],\"Standard_M416bs_v3\":[416,3800,\"x86_64\",\"Mbs_v3\",\"listed\"],\"Standard_M416ds-104_6_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M416ds-104_8_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M416ds-208_6_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M416ds-208_8_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M416ds_10_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M416ds_12_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M416ds_6_v3\":[416,5696,\"x86_64\",\"Mds_v3\",\"listed\"],\"Standard_M416ds_8_v3\":[416,7600,\"x86_64\",\"Mds_v3\",\"listed\"],\"Standard_M416ds_9_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M416is_v2\":[null,null,null,\"Mis_v2\"],\"Standard_M416ms_v2\":[416,11400,\"x86_64\",\"Mms_v2\",\"listed\"],\"Standard_M416s-104_6_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M416s-104_8_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M416s-208_6_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M416s-208_8_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M416s_10_v2\":[416,9496,\"x86_64\",\"Ms_v2\",\"listed\"],\"Standard_M416s_10_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M416s_12_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M416s_6_v3\":[416,5696,\"x86_64\",\"Ms_v3\",\"listed\"],\"Standard_M416s_8_v2\":[416,7600,\"x86_64\",\"Ms_v2\",\"listed\"],\"Standard_M416s_8_v3\":[416,7600,\"x86_64\",\"Ms_v3\",\"listed\"],\"Standard_M416s_9_v2\":[416,8568,\"x86_64\",\"Ms_v2\",\"listed\"],\"Standard_M416s_9_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M416s_v2\":[416,5700,\"x86_64\",\"Ms_v2\",\"listed\"],\"Standard_M48bds_v3\":[48,384,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M48bs_v3\":[48,384,\"x86_64\",\"Mbs_v3\",\"listed\"],\"Standard_M48ds-12_1_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M48ds-24_1_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M48ds_1_v3\":[48,974,\"x86_64\",\"Mds_v3\",\"listed\"],\"Standard_M48s-12_1_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M48s-24_1_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M48s_1_v3\":[48,974,\"x86_64\",\"Ms_v3\",\"listed\"],\"Standard_M624ds-156_12_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M624ds-312_12_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M624ds_12_v3\":[624,11400,\"x86_64\",\"Mds_v3\",\"listed\"],\"Standard_M624s-156_12_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M624s-312_12_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M624s_12_v3\":[624,11400,\"x86_64\",\"Ms_v3\",\"listed\"],\"Standard_M64\":[64,1024,\"x86_64\",\"M\",\"listed\"],\"Standard_M64-16ms\":[64,1792,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M64-32bds_1_v3\":[64,1397,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M64-32ms\":[64,1792,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M64-32ms_v2\":[null,null,null,\"Mms_v2\"],\"Standard_M64bds_1_v3\":[64,1397,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M64bds_v3\":[64,512,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M64bs_v3\":[64,512,\"x86_64\",\"Mbs_v3\",\"listed\"],\"Standard_M64dms_v2\":[64,1792,\"x86_64\",\"Mdms_v2\",\"listed\"],\"Standard_M64ds_v2\":[64,1024,\"x86_64\",\"Mds_v2\",\"listed\"],\"Standard_M64ls\":[64,512,\"x86_64\",\"Mls\",\"listed\"],\"Standard_M64m\":[64,1792,\"x86_64\",\"Mm\",\"listed\"],\"Standard_M64ms\":[64,1792,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M64ms_v2\":[64,1792,\"x86_64\",\"Mms_v2\",\"listed\"],\"Standard_M64s\":[64,1024,\"x86_64\",\"Ms\",\"listed\"],\"Standard_M64s_v2\":[64,1024,\"x86_64\",\"Ms_v2\",\"listed\"],\"Standard_M8-2ms\":[8,218,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M8-4ms\":[8,218,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M832ds-208_12_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M832ds-416_12_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M832ds_12_v3\":[832,11400,\"x86_64\",\"Mds_v3\",\"listed\"],\"Standard_M832ids-208_16_v3\":[null,null,null,\"Mids_v3\"],\"Standard_M832ids-416_16_v3\":[null,null,null,\"Mids_v3\"],\"Standard_M832ids_16_v3\":[832,15200,\"x86_64\",\"Mids_v3\",\"listed\"],\"Standard_M832is-208_16_v3\":[null,null,null,\"Mis_v3\"],\"Standard_M832is-416_16_v3\":[null,null,null,\"Mis_v3\"],\"Standard_M832is_16_v3\":[832,15200,\"x86_64\",\"Mis_v3\",\"listed\"],\"Standard_M832s-208_12_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M832s-416_12_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M832s_12_v3\":[832,11400,\"x86_64\",\"Ms_v3\",\"listed\"],\"Standard_M896ixds_24_v3\":[null,null,null,\"Mixds_v3\"],\"Standard_M896ixds_32_v3\":[null,null,null,\"Mixds_v3\"],\"Standard_M8ms\":[8,218,\"x86_64\",\"Mms\",\"listed\"],\"Standard_M96-48bds_2_v3\":[96,1946,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M96bds_2_v3\":[96,1946,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M96bds_v3\":[96,768,\"x86_64\",\"Mbds_v3\",\"listed\"],\"Standard_M96bs_v3\":[96,768,\"x86_64\",\"Mbs_v3\",\"listed\"],\"Standard_M96ds-24_1_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M96ds-24_2_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M96ds-48_1_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M96ds-48_2_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M96ds_1_v3\":[96,974,\"x86_64\",\"Mds_v3\",\"listed\"],\"Standard_M96ds_2_v3\":[96,1946,\"x86_64\",\"Mds_v3\",\"listed\"],\"Standard_M96ds_v3\":[null,null,null,\"Mds_v3\"],\"Standard_M96s-24_1_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M96s-24_2_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M96s-48_1_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M96s-48_2_v3\":[null,null,null,\"Ms_v3\"],\"Standard_M96s_1_v3\":[96,974,\"x86_64\",\"Ms_v3\",\"listed\"],\"Standard_M96s_2_v3\":[96,1946,\"x86_64\",\"Ms_v3\",\"listed\"],\"Standard_M96s_v3\":[null,null,null,\"Ms_v3\"],\"Standard_NC128ds_xl_RTXPRO6000BSE_v6\":[128,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC128lds_xl_RTXPRO6000BSE_v6\":[128,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC12_Promo\":[null,null,null,\"NC\",null,null,\"k80\",12,\"uncounted\"],\"Standard_NC12s_v3\":[12,224,\"x86_64\",\"NCs_v3\",\"listed\",2,\"v100\",16,\"count\"],\"Standard_NC132ds_xl_RTXPRO6000BSE_v6\":[132,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC132lds_xl_RTXPRO6000BSE_v6\":[132,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC144ds_xl_RTXPRO6000BSE_v6\":[144,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC144lds_xl_RTXPRO6000BSE_v6\":[144,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC16ads_A10_v4\":[16,200,\"x86_64\",\"NCads_A10_v4\",\"listed\",1,\"a10\",24,\"count\"],\"Standard_NC16as_T4_v3\":[16,110,\"x86_64\",\"NCas_T4_v3\",\"listed\",1,\"t4\",16,\"count\"],\"Standard_NC16lds_xl_RTXPRO6000BSE_v6\":[16,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC24_Promo\":[null,null,null,\"NC\",null,null,\"k80\",12,\"uncounted\"],\"Standard_NC24ads_A100_v4\":[24,220,\"x86_64\",\"NCads_A100_v4\",\"listed\",1,\"a100\",80,\"count\"],\"Standard_NC24lds_xl_RTXPRO6000BSE_v6\":[24,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC24r_Promo\":[null,null,null,\"NCr\",null,null,\"k80\",12,\"uncounted\"],\"Standard_NC24rs_v3\":[24,448,\"x86_64\",\"NCrs_v3\",\"listed\",4,\"v100\",16,\"count\"],\"Standard_NC24s_v3\":[24,448,\"x86_64\",\"NCs_v3\",\"listed\",4,\"v100\",16,\"count\"],\"Standard_NC256ds_xl_RTXPRO6000BSE_v6\":[256,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC256lds_xl_RTXPRO6000BSE_v6\":[256,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC264ds_xl_RTXPRO6000BSE_v6\":[264,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC264lds_xl_RTXPRO6000BSE_v6\":[264,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC288ds_xl_RTXPRO6000BSE_v6\":[288,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC288lds_xl_RTXPRO6000BSE_v6\":[288,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC320ds_xl_RTXPRO6000BSE_v6\":[320,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC320lds_xl_RTXPRO6000BSE_v6\":[320,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC324ds_xl_RTXPRO6000BSE_v6\":[324,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC324lds_xl_RTXPRO6000BSE_v6\":[324,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC32ads_A10_v4\":[32,400,\"x86_64\",\"NCads_A10_v4\",\"listed\",2,\"a10\",24,\"count\"],\"Standard_NC32ds_xl_RTXPRO6000BSE_v6\":[32,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC32lds_xl_RTXPRO6000BSE_v6\":[32,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC36ds_xl_RTXPRO6000BSE_v6\":[36,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC36lds_xl_RTXPRO6000BSE_v6\":[36,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC40ads_H100_v5\":[40,320,\"x86_64\",\"NCads_H100_v5\",\"listed\",1,\"h100\",94,\"count\"],\"Standard_NC48ads_A100_v4\":[48,440,\"x86_64\",\"NCads_A100_v4\",\"listed\",2,\"a100\",80,\"count\"],\"Standard_NC4as_T4_v3\":[4,28,\"x86_64\",\"NCas_T4_v3\",\"listed\",1,\"t4\",16,\"count\"],\"Standard_NC64as_T4_v3\":[64,440,\"x86_64\",\"NCas_T4_v3\",\"listed\",4,\"t4\",16,\"count\"],\"Standard_NC64ds_xl_RTXPRO6000BSE_v6\":[64,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC64lds_xl_RTXPRO6000BSE_v6\":[64,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC6_Promo\":[null,null,null,\"NC\",null,null,\"k80\",12,\"uncounted\"],\"Standard_NC6s_v3\":[6,112,\"x86_64\",\"NCs_v3\",\"listed\",1,\"v100\",16,\"count\"],\"Standard_NC72ds_xl_RTXPRO6000BSE_v6\":[72,null,null,\"NCds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC72lds_xl_RTXPRO6000BSE_v6\":[72,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC80adis_H100_v5\":[80,640,\"x86_64\",\"NCadis_H100_v5\",\"listed\",2,\"h100\",94,\"count\"],\"Standard_NC8ads_A10_v4\":[8,100,\"x86_64\",\"NCads_A10_v4\",\"listed\",1,\"a10\",24,\"count\"],\"Standard_NC8as_T4_v3\":[8,56,\"x86_64\",\"NCas_T4_v3\",\"listed\",1,\"t4\",16,\"count\"],\"Standard_NC8lds_xl_RTXPRO6000BSE_v6\":[8,null,null,\"NClds_xl_RTXPRO6000BSE_v6\",\"name\",null,\"rtx-pro-6000\",96,\"uncounted\"],\"Standard_NC96ads_A100_v4\":[96,880,\"x86_64\",\"NCads_A100_v4\",\"listed\",4,\"a100\",80,\"count\"],\"Standard_NCC40ads_H100_v5\":[40,320,\"x86_64\",\"NCCads_H100_v5\",\"listed\",1,\"h100\",94,\"count\"],\"Standard_ND128isr_NDR_GB200_v6\":[128,null,null,\"NDisr_NDR_GB200_v6\",\"name\",4,\"gb200\",null,\"name\"],\"Standard_ND128isrf_NDR_GB200_v6\":[128,null,null,\"NDisrf_NDR_GB200_v6\",\"name\",4,\"gb200\",null,\"name\"],\"Standard_ND40rs_v2\":[40,672,\"x86_64\",\"NDrs_v2\",\"listed\",8,\"v100\",32,\"count\"],\"Standard_ND40s_v2\":[null,null,null,\"NDs_v2\",null,8,\"v100\",32,\"name\"],\"Standard_ND96ams_A100_v4\":[null,null,null,\"NDams_A100_v4\",null,8,\"a100\",80,\"name\"],\"Standard_ND96amsr_A100_v4\":[96,1800,\"x86_64\",\"NDamsr_A100_v4\",\"listed\",8,\"a100\",80,\"count\"],\"Standard_ND96asr_A100_v4\":[null,null,null,\"NDasr_A100_v4\",null,8,\"a100\",40,\"name\"],\"Standard_ND96asr_v4\":[96,900,\"x86_64\",\"NDasr_v4\",\"listed\",8,\"a100\",40,\"count\"],\"Standard_ND96is_H100_v5\":[96,null,null,\"NDis_H100_v5\",\"name\",8,\"h100\",80,\"name\"],\"Standard_ND96is_MI300X_v5\":[96,1850,\"x86_64\",\"NDis_MI300X_v5\",\"listed\",null,null,null,\"uncounted\"],\"Standard_ND96is_flex_H100_v5\":[96,null,null,\"NDis_flex_H100_v5\",\"name\",null,\"h100\",80,\"uncounted\"],\"Standard_ND96is_noIB_H100_v5\":[96,null,null,\"NDis_noIB_H100_v5\",\"name\",8,\"h100\",80,\"name\"],\"Standard_ND96isf_H100_v5\":[96,null,null,\"NDisf_H100_v5\",\"name\",8,\"h100\",80,\"name\"],\"Standard_ND96isr_H100_v5\":[96,1900,\"x86_64\",\"NDisr_H100_v5\",\"listed\",8,\"h100\",80,\"count\"],\"Standard_ND96isr_H200_v5\":[96,1850,\"x86_64\",\"NDisr_H200_v5\",\"listed\",8,\"h200\",141,\"count\"],\"Standard_ND96isr_MI300X_v5\":[96,1850,\"x86_64\",\"NDisr_MI300X_v5\",\"listed\",8,\"mi300x\",192,\"count\"],\"Standard_ND96isrf_H100_v5\":[96,null,null,\"NDisrf_H100_v5\",\"name\",8,\"h100\",80,\"name\"],\"Standard_NG16ads_V620_v1\":[16,32,\"x86_64\",\"NGads_V620_v1\",\"listed\",null,null,null,\"uncounted\"],\"Standard_NG32adms_V620\":[null,null,null,\"NGadms_V620\",null,null,\"radeon-pro-v620\",32,\"uncounted\"],\"Standard_NG32adms_V620_v1\":[32,176,\"x86_64\",\"NGadms_V620_v1\",\"listed\",null,null,null,\"uncounted\"],\"Standard_NG32ads_V620_v1\":[32,64,\"x86_64\",\"NGads_V620_v1\",\"listed\",null,null,null,\"uncounted\"],\"Standard_NG8ads_V620_v1\":[8,16,\"x86_64\",\"NGads_V620_v1\",\"listed\",null,null,null,\"uncounted\"],\"Standard_NM16ads_MA35D\":[null,null,null,\"NMads_MA35D\",null,null,null,null,\"uncounted\"],\"Standard_NP10s\":[10,168,\"x86_64\",\"NPs\",\"listed\",1],\"Standard_NP20s\":[20,336,\"x86_64\",\"NPs\",\"listed\",2],\"Standard_NP40s\":[40,672,\"x86_64\",\"NPs\",\"listed\",4],\"Standard_NV12_Promo\":[null,null,null,\"NV\",null,null,\"m60\",8,\"uncounted\"],\"Standard_NV12ads_A10_v5\":[12,110,\"x86_64\",\"NVads_A10_v5\",\"listed\",0.3333,\"a10\",8,\"known\"],\"Standard_NV12ads_V710_v5\":[12,64,\"x86_64\",\"NVads_V710_v5\",\"listed\",null,null,null,\"uncounted\"],\"Standard_NV12s_v2\":[12,224,\"x86_64\",\"NVs_v2\",\"listed\",2,\"m60\",8,\"count\"],\"Standard_NV12s_v3\":[12,112,\"x86_64\",\"NVs_v3\",\"listed\",1,\"m60\",8,\"count\"],\"Standard_NV16as_v4\":[16,56,\"x86_64\",\"NVas_v4\",\"listed\",0.5,\"mi25\",8,\"known\"],\"Standard_NV18ads_A10_v5\":[18,220,\"x86_64\",\"NVads_A10_v5\",\"listed\",0.5,\"a10\",12,\"known\"],\"Standard_NV24_Promo\":[null,null,null,\"NV\",null,null,\"m60\",8,\"uncounted\"],\"Standard_NV24ads_V710_v5\":[24,128,\"x86_64\",\"NVads_V710_v5\",\"listed\",null,null,null,\"uncounted\"],\"Standard_NV24s_v2\":[24,448,\"x86_64\",\"NVs_v2\",\"listed\",4,\"m60\",8,\"count\"],\"Standard_NV24s_v3\":[24,224,\"x86_64\",\"NVs_v3\",\"listed\",2,\"m60\",8,\"count\"],\"Standard_NV28adms_V710_v5\":[28,160,\"x86_64\",\"NVadms_V710_v5\",\"listed\",null,null,null,\"uncounted\"],\"Standard_NV32as_v4\":[32,112,\"x86_64\",\"NVas_v4\",\"listed\",1,\"mi25\",16,\"known\"],\"Standard_NV36adms_A10_v5\":[36,880,\"x86_64\",\"NVadms_A10_v5\",\"listed\",1,\"a10\",24,\"count\"],\"Standard_NV36ads_A10_v5\":[36,440,\"x86_64\",\"NVads_A10_v5\",\"listed\",1,\"a10\",24,\"count\"],\"Standard_NV48s_v3\":[48,448,\"x86_64\",\"NVs_v3\",\"listed\",4,\"m60\",8,\"count\"],\"Standard_NV4ads_V710_v5\":[4,16,\"x86_64\",\"NVads_V710_v5\",\"listed\",null,null,null,\"uncounted\"],\"Standard_NV4as_v4\":[4,14,\"x86_64\",\"NVas_v4\",\"listed\",0.125,\"mi25\",2,\"known\"],\"Standard_NV6_Promo\":[null,null,null,\"NV\",null,null,\"m60\",8,\"uncounted\"],\"Standard_NV6ads_A10_v5\":[6,55,\"x86_64\",\"NVads_A10_v5\",\"listed\",0.1667,\"a10\",4,\"known\"],\"Standard_NV6s_v2\":[6,112,\"x86_64\",\"NVs_v2\",\"listed\",1,\"m60\",8,\"count\"],\"Standard_NV72ads_A10_v5\":[72,880,\"x86_64\",\"NVads_A10_v5\",\"listed\",2,\"a10\",24,\"count\"],\"Standard_NV8ads_V710_v5\":[8,32,\"x86_64\",\"NVads_V710_v5\",\"listed\",null,null,null,\"uncounted\"],\"Standard_NV8as_v4\":[8,28,\"x86_64\",\"NVas_v4\",\"listed\",0.25,\"mi25\",4,\"known\"],\"Standard_PB12s\":[null,null,null,\"PBs\"],\"Standard_PB24s\":[null,null,null,\"PBs\"],\"Standard_PB6s\":[null,null,null,\"PBs\"],\"Standard_SQLG7_AMD_IaaS\":[null,null,null,\"SQLG_AMD_IaaS\"],\"Standard_SQLG7_AMD_NVME\":[null,null,null,\"SQLG_AMD_NVME\"],\"Standard_SQLG7_NVME\":[null,null,null,\"SQLG_NVME\"]}}");
// src/resources/machines/azure.ts
const azureMachines = new Machines(azure_default$1);
// src/resources/free-types/azure.json
var azure_default = JSON.parse("{\"identities, access rules and policies are not billed\":[\"azurerm_application_security_group\",\"azurerm_attestation_provider\",\"azurerm_automation_certificate\",\"azurerm_automation_connection\",\"azurerm_automation_connection_certificate\",\"azurerm_automation_connection_classic_certificate\",\"azurerm_automation_connection_service_principal\",\"azurerm_automation_connection_type\",\"azurerm_automation_credential\",\"azurerm_cognitive_account_customer_managed_key\",\"azurerm_cosmosdb_mongo_role_definition\",\"azurerm_cosmosdb_mongo_user_definition\",\"azurerm_cosmosdb_sql_role_assignment\",\"azurerm_cosmosdb_sql_role_definition\",\"azurerm_eventhub_authorization_rule\",\"azurerm_eventhub_namespace_authorization_rule\",\"azurerm_eventhub_namespace_customer_managed_key\",\"azurerm_firewall_application_rule_collection\",\"azurerm_firewall_nat_rule_collection\",\"azurerm_firewall_network_rule_collection\",\"azurerm_firewall_policy_rule_collection_group\",\"azurerm_iothub_dps_shared_access_policy\",\"azurerm_iothub_shared_access_policy\",\"azurerm_key_vault_access_policy\",\"azurerm_key_vault_certificate_contacts\",\"azurerm_key_vault_certificate_data\",\"azurerm_key_vault_certificate_issuer\",\"azurerm_key_vault_managed_hardware_security_module_role_assignment\",\"azurerm_key_vault_managed_hardware_security_module_role_definition\",\"azurerm_key_vault_managed_storage_account\",\"azurerm_key_vault_managed_storage_account_sas_token_definition\",\"azurerm_key_vault_secret\",\"azurerm_lighthouse_assignment\",\"azurerm_lighthouse_definition\",\"azurerm_log_analytics_cluster_customer_managed_key\",\"azurerm_management_group\",\"azurerm_management_group_policy_assignment\",\"azurerm_management_group_policy_exemption\",\"azurerm_management_group_policy_remediation\",\"azurerm_management_group_subscription_association\",\"azurerm_management_lock\",\"azurerm_mariadb_firewall_rule\",\"azurerm_mariadb_virtual_network_rule\",\"azurerm_marketplace_agreement\",\"azurerm_mssql_firewall_rule\",\"azurerm_mssql_managed_instance_active_directory_administrator\",\"azurerm_mssql_outbound_firewall_rule\",\"azurerm_mssql_virtual_network_rule\",\"azurerm_mysql_active_directory_administrator\",\"azurerm_mysql_firewall_rule\",\"azurerm_mysql_flexible_server_active_directory_administrator\",\"azurerm_mysql_flexible_server_firewall_rule\",\"azurerm_mysql_server_key\",\"azurerm_mysql_virtual_network_rule\",\"azurerm_network_security_group\",\"azurerm_network_security_rule\",\"azurerm_policy_assignment\",\"azurerm_policy_definition\",\"azurerm_policy_remediation\",\"azurerm_policy_set_definition\",\"azurerm_postgresql_active_directory_administrator\",\"azurerm_postgresql_firewall_rule\",\"azurerm_postgresql_flexible_server_active_directory_administrator\",\"azurerm_postgresql_flexible_server_firewall_rule\",\"azurerm_postgresql_server_key\",\"azurerm_postgresql_virtual_network_rule\",\"azurerm_redis_cache_access_policy\",\"azurerm_redis_cache_access_policy_assignment\",\"azurerm_redis_firewall_rule\",\"azurerm_relay_hybrid_connection_authorization_rule\",\"azurerm_relay_namespace_authorization_rule\",\"azurerm_resource_group\",\"azurerm_resource_group_cost_management_export\",\"azurerm_resource_group_cost_management_view\",\"azurerm_resource_group_policy_assignment\",\"azurerm_resource_group_policy_exemption\",\"azurerm_resource_group_policy_remediation\",\"azurerm_resource_provider_registration\",\"azurerm_role_assignment\",\"azurerm_role_definition\",\"azurerm_security_center_setting\",\"azurerm_servicebus_namespace_authorization_rule\",\"azurerm_servicebus_queue_authorization_rule\",\"azurerm_servicebus_topic_authorization_rule\",\"azurerm_signalr_service_network_acl\",\"azurerm_sql_firewall_rule\",\"azurerm_sql_virtual_network_rule\",\"azurerm_ssh_public_key\",\"azurerm_storage_account_network_rules\",\"azurerm_subscription\",\"azurerm_subscription_cost_management_export\",\"azurerm_subscription_cost_management_view\",\"azurerm_subscription_policy_assignment\",\"azurerm_subscription_policy_exemption\",\"azurerm_subscription_policy_remediation\",\"azurerm_synapse_firewall_rule\",\"azurerm_user_assigned_identity\",\"azurerm_web_pubsub_network_acl\"],\"budgets, dashboards, alerts without a charge and security settings are not billed\":[\"azurerm_application_insights_analytics_item\",\"azurerm_application_insights_api_key\",\"azurerm_application_insights_smart_detection_rule\",\"azurerm_application_insights_workbook\",\"azurerm_application_insights_workbook_template\",\"azurerm_consumption_budget_management_group\",\"azurerm_consumption_budget_resource_group\",\"azurerm_consumption_budget_subscription\",\"azurerm_cost_anomaly_alert\",\"azurerm_cost_management_scheduled_action\",\"azurerm_dashboard\",\"azurerm_log_analytics_datasource_windows_event\",\"azurerm_log_analytics_datasource_windows_performance_counter\",\"azurerm_log_analytics_linked_service\",\"azurerm_log_analytics_linked_storage_account\",\"azurerm_log_analytics_query_pack\",\"azurerm_log_analytics_query_pack_query\",\"azurerm_log_analytics_saved_search\",\"azurerm_log_analytics_storage_insights\",\"azurerm_monitor_action_rule_action_group\",\"azurerm_monitor_action_rule_suppression\",\"azurerm_monitor_activity_log_alert\",\"azurerm_monitor_alert_processing_rule_action_group\",\"azurerm_monitor_alert_processing_rule_suppression\",\"azurerm_monitor_alert_prometheus_rule_group\",\"azurerm_monitor_autoscale_setting\",\"azurerm_monitor_data_collection_endpoint\",\"azurerm_monitor_data_collection_rule_association\",\"azurerm_monitor_log_profile\",\"azurerm_monitor_private_link_scope\",\"azurerm_monitor_private_link_scoped_service\",\"azurerm_monitor_smart_detector_alert_rule\",\"azurerm_mssql_managed_instance_security_alert_policy\",\"azurerm_mssql_managed_instance_vulnerability_assessment\",\"azurerm_mssql_server_security_alert_policy\",\"azurerm_mssql_server_vulnerability_assessment\",\"azurerm_portal_dashboard\",\"azurerm_security_center_assessment\",\"azurerm_security_center_assessment_policy\",\"azurerm_security_center_auto_provisioning\",\"azurerm_security_center_automation\",\"azurerm_security_center_contact\",\"azurerm_security_center_server_vulnerability_assessment\",\"azurerm_security_center_server_vulnerability_assessment_virtual_machine\",\"azurerm_security_center_server_vulnerability_assessments_setting\",\"azurerm_security_center_workspace\",\"azurerm_sentinel_alert_rule_anomaly_built_in\",\"azurerm_sentinel_alert_rule_anomaly_duplicate\",\"azurerm_sentinel_alert_rule_fusion\",\"azurerm_sentinel_alert_rule_machine_learning_behavior_analytics\",\"azurerm_sentinel_alert_rule_ms_security_incident\",\"azurerm_sentinel_alert_rule_nrt\",\"azurerm_sentinel_alert_rule_scheduled\",\"azurerm_sentinel_alert_rule_threat_intelligence\",\"azurerm_sentinel_automation_rule\",\"azurerm_sentinel_metadata\",\"azurerm_sentinel_threat_intelligence_indicator\",\"azurerm_sentinel_watchlist\",\"azurerm_sentinel_watchlist_item\"],\"networks, routes and their parts are not billed, what crosses or uses them is\":[\"azurerm_availability_set\",\"azurerm_cdn_frontdoor_custom_domain_association\",\"azurerm_cdn_profile\",\"azurerm_custom_ip_prefix\",\"azurerm_express_route_circuit_authorization\",\"azurerm_express_route_circuit_peering\",\"azurerm_frontdoor_custom_https_configuration\",\"azurerm_frontdoor_rules_engine\",\"azurerm_ip_group\",\"azurerm_lb_backend_address_pool\",\"azurerm_lb_backend_address_pool_address\",\"azurerm_lb_nat_pool\",\"azurerm_lb_nat_rule\",\"azurerm_lb_probe\",\"azurerm_local_network_gateway\",\"azurerm_nat_gateway_public_ip_association\",\"azurerm_nat_gateway_public_ip_prefix_association\",\"azurerm_network_interface\",\"azurerm_network_interface_application_gateway_backend_address_pool_association\",\"azurerm_network_interface_application_security_group_association\",\"azurerm_network_interface_backend_address_pool_association\",\"azurerm_network_interface_nat_rule_association\",\"azurerm_network_interface_security_group_association\",\"azurerm_private_dns_resolver\",\"azurerm_private_dns_resolver_forwarding_rule\",\"azurerm_private_dns_resolver_virtual_network_link\",\"azurerm_private_dns_zone_virtual_network_link\",\"azurerm_private_link_service\",\"azurerm_proximity_placement_group\",\"azurerm_route\",\"azurerm_route_filter\",\"azurerm_route_map\",\"azurerm_route_server_bgp_connection\",\"azurerm_route_table\",\"azurerm_subnet\",\"azurerm_subnet_nat_gateway_association\",\"azurerm_subnet_network_security_group_association\",\"azurerm_subnet_route_table_association\",\"azurerm_subnet_service_endpoint_storage_policy\",\"azurerm_virtual_hub_bgp_connection\",\"azurerm_virtual_hub_connection\",\"azurerm_virtual_hub_route_table\",\"azurerm_virtual_hub_route_table_route\",\"azurerm_virtual_hub_routing_intent\",\"azurerm_virtual_network\",\"azurerm_virtual_network_dns_servers\",\"azurerm_virtual_network_gateway_nat_rule\",\"azurerm_virtual_wan\",\"azurerm_vpn_gateway_nat_rule\",\"azurerm_vpn_server_configuration\",\"azurerm_vpn_site\",\"azurerm_web_application_firewall_policy\"],\"parts of an API gateway are billed with it\":[\"azurerm_api_management_api\",\"azurerm_api_management_api_diagnostic\",\"azurerm_api_management_api_operation\",\"azurerm_api_management_api_operation_policy\",\"azurerm_api_management_api_operation_tag\",\"azurerm_api_management_api_policy\",\"azurerm_api_management_api_release\",\"azurerm_api_management_api_schema\",\"azurerm_api_management_api_tag\",\"azurerm_api_management_api_tag_description\",\"azurerm_api_management_api_version_set\",\"azurerm_api_management_authorization_server\",\"azurerm_api_management_backend\",\"azurerm_api_management_certificate\",\"azurerm_api_management_custom_domain\",\"azurerm_api_management_diagnostic\",\"azurerm_api_management_email_template\",\"azurerm_api_management_gateway\",\"azurerm_api_management_gateway_api\",\"azurerm_api_management_gateway_certificate_authority\",\"azurerm_api_management_gateway_host_name_configuration\",\"azurerm_api_management_global_schema\",\"azurerm_api_management_group\",\"azurerm_api_management_group_user\",\"azurerm_api_management_identity_provider_aad\",\"azurerm_api_management_identity_provider_aadb2c\",\"azurerm_api_management_identity_provider_facebook\",\"azurerm_api_management_identity_provider_google\",\"azurerm_api_management_identity_provider_microsoft\",\"azurerm_api_management_identity_provider_twitter\",\"azurerm_api_management_logger\",\"azurerm_api_management_named_value\",\"azurerm_api_management_notification_recipient_email\",\"azurerm_api_management_notification_recipient_user\",\"azurerm_api_management_openid_connect_provider\",\"azurerm_api_management_policy\",\"azurerm_api_management_policy_fragment\",\"azurerm_api_management_product\",\"azurerm_api_management_product_api\",\"azurerm_api_management_product_group\",\"azurerm_api_management_product_policy\",\"azurerm_api_management_product_tag\",\"azurerm_api_management_property\",\"azurerm_api_management_redis_cache\",\"azurerm_api_management_subscription\",\"azurerm_api_management_tag\",\"azurerm_api_management_user\"],\"it runs on a plan or on machines, which are billed themselves\":[\"azurerm_app_service\",\"azurerm_app_service_active_slot\",\"azurerm_app_service_certificate\",\"azurerm_app_service_managed_certificate\",\"azurerm_app_service_slot\",\"azurerm_app_service_slot_virtual_network_swift_connection\",\"azurerm_app_service_source_control_token\",\"azurerm_app_service_virtual_network_swift_connection\",\"azurerm_dev_test_global_vm_shutdown_schedule\",\"azurerm_dev_test_lab\",\"azurerm_dev_test_policy\",\"azurerm_dev_test_schedule\",\"azurerm_linux_web_app\",\"azurerm_machine_learning_workspace\",\"azurerm_managed_application_definition\",\"azurerm_shared_image\",\"azurerm_shared_image_gallery\",\"azurerm_virtual_desktop_application\",\"azurerm_virtual_desktop_application_group\",\"azurerm_virtual_desktop_host_pool\",\"azurerm_virtual_desktop_host_pool_registration_info\",\"azurerm_virtual_desktop_workspace\",\"azurerm_virtual_desktop_workspace_application_group_association\",\"azurerm_virtual_machine_extension\",\"azurerm_virtual_machine_scale_set_extension\",\"azurerm_windows_web_app\"],\"it is billed with the server, account, namespace or workflow that it belongs to\":[\"azurerm_app_configuration_feature\",\"azurerm_app_configuration_key\",\"azurerm_automation_hybrid_runbook_worker\",\"azurerm_automation_hybrid_runbook_worker_group\",\"azurerm_automation_job\",\"azurerm_automation_module\",\"azurerm_automation_powershell72_module\",\"azurerm_automation_python3_package\",\"azurerm_automation_runbook\",\"azurerm_automation_runtime_environment\",\"azurerm_automation_schedule\",\"azurerm_automation_software_update_configuration\",\"azurerm_automation_source_control\",\"azurerm_automation_variable_bool\",\"azurerm_automation_variable_datetime\",\"azurerm_automation_variable_int\",\"azurerm_automation_variable_object\",\"azurerm_automation_variable_string\",\"azurerm_automation_webhook\",\"azurerm_backup_policy_file_share\",\"azurerm_backup_policy_vm\",\"azurerm_cdn_endpoint_custom_domain\",\"azurerm_cdn_frontdoor_custom_domain\",\"azurerm_cdn_frontdoor_endpoint\",\"azurerm_cdn_frontdoor_firewall_policy\",\"azurerm_cdn_frontdoor_origin\",\"azurerm_cdn_frontdoor_origin_group\",\"azurerm_cdn_frontdoor_route\",\"azurerm_cdn_frontdoor_route_disable_link_to_default_domain\",\"azurerm_cdn_frontdoor_rule\",\"azurerm_cdn_frontdoor_rule_set\",\"azurerm_cdn_frontdoor_secret\",\"azurerm_cdn_frontdoor_security_policy\",\"azurerm_container_registry_scope_map\",\"azurerm_container_registry_token\",\"azurerm_container_registry_webhook\",\"azurerm_cosmosdb_account\",\"azurerm_cosmosdb_notebook_workspace\",\"azurerm_cosmosdb_sql_stored_procedure\",\"azurerm_cosmosdb_sql_trigger\",\"azurerm_cosmosdb_sql_user_defined_function\",\"azurerm_data_factory_custom_dataset\",\"azurerm_data_factory_data_flow\",\"azurerm_data_factory_dataset_azure_blob\",\"azurerm_data_factory_dataset_binary\",\"azurerm_data_factory_dataset_cosmosdb_sqlapi\",\"azurerm_data_factory_dataset_delimited_text\",\"azurerm_data_factory_dataset_http\",\"azurerm_data_factory_dataset_json\",\"azurerm_data_factory_dataset_mysql\",\"azurerm_data_factory_dataset_parquet\",\"azurerm_data_factory_dataset_postgresql\",\"azurerm_data_factory_dataset_snowflake\",\"azurerm_data_factory_dataset_sql_server_table\",\"azurerm_data_factory_linked_custom_service\",\"azurerm_data_factory_linked_service_azure_blob_storage\",\"azurerm_data_factory_linked_service_azure_databricks\",\"azurerm_data_factory_linked_service_azure_file_storage\",\"azurerm_data_factory_linked_service_azure_function\",\"azurerm_data_factory_linked_service_azure_search\",\"azurerm_data_factory_linked_service_azure_sql_database\",\"azurerm_data_factory_linked_service_azure_table_storage\",\"azurerm_data_factory_linked_service_cosmosdb\",\"azurerm_data_factory_linked_service_cosmosdb_mongoapi\",\"azurerm_data_factory_linked_service_data_lake_storage_gen2\",\"azurerm_data_factory_linked_service_key_vault\",\"azurerm_data_factory_linked_service_kusto\",\"azurerm_data_factory_linked_service_mysql\",\"azurerm_data_factory_linked_service_odata\",\"azurerm_data_factory_linked_service_odbc\",\"azurerm_data_factory_linked_service_postgresql\",\"azurerm_data_factory_linked_service_sftp\",\"azurerm_data_factory_linked_service_snowflake\",\"azurerm_data_factory_linked_service_sql_server\",\"azurerm_data_factory_linked_service_synapse\",\"azurerm_data_factory_linked_service_web\",\"azurerm_data_factory_pipeline\",\"azurerm_data_factory_trigger_blob_event\",\"azurerm_data_factory_trigger_custom_event\",\"azurerm_data_factory_trigger_schedule\",\"azurerm_data_factory_tumbling_window\",\"azurerm_eventgrid_domain_topic\",\"azurerm_eventgrid_namespace_topic\",\"azurerm_eventgrid_partner_configuration\",\"azurerm_eventgrid_partner_registration\",\"azurerm_eventgrid_system_topic_event_subscription\",\"azurerm_eventhub\",\"azurerm_eventhub_consumer_group\",\"azurerm_eventhub_namespace_disaster_recovery_config\",\"azurerm_eventhub_namespace_schema_group\",\"azurerm_iothub_certificate\",\"azurerm_iothub_consumer_group\",\"azurerm_iothub_dps_certificate\",\"azurerm_iothub_endpoint_cosmosdb_account\",\"azurerm_iothub_endpoint_eventhub\",\"azurerm_iothub_endpoint_servicebus_queue\",\"azurerm_iothub_endpoint_servicebus_topic\",\"azurerm_iothub_endpoint_storage_container\",\"azurerm_iothub_enrichment\",\"azurerm_iothub_fallback_route\",\"azurerm_iothub_file_upload\",\"azurerm_iothub_route\",\"azurerm_log_analytics_data_export_rule\",\"azurerm_log_analytics_solution\",\"azurerm_log_analytics_workspace_table\",\"azurerm_log_analytics_workspace_table_custom_log\",\"azurerm_logic_app_action_custom\",\"azurerm_logic_app_action_http\",\"azurerm_logic_app_integration_account_agreement\",\"azurerm_logic_app_integration_account_assembly\",\"azurerm_logic_app_integration_account_batch_configuration\",\"azurerm_logic_app_integration_account_certificate\",\"azurerm_logic_app_integration_account_map\",\"azurerm_logic_app_integration_account_partner\",\"azurerm_logic_app_integration_account_schema\",\"azurerm_logic_app_integration_account_session\",\"azurerm_logic_app_trigger_custom\",\"azurerm_logic_app_trigger_http_request\",\"azurerm_logic_app_trigger_recurrence\",\"azurerm_mariadb_configuration\",\"azurerm_mariadb_database\",\"azurerm_mssql_database_extended_auditing_policy\",\"azurerm_mssql_database_vulnerability_assessment_rule_baseline\",\"azurerm_mssql_job_credential\",\"azurerm_mssql_managed_instance_transparent_data_encryption\",\"azurerm_mssql_server\",\"azurerm_mssql_server_dns_alias\",\"azurerm_mssql_server_extended_auditing_policy\",\"azurerm_mssql_server_microsoft_support_auditing_policy\",\"azurerm_mssql_server_transparent_data_encryption\",\"azurerm_mysql_configuration\",\"azurerm_mysql_database\",\"azurerm_mysql_flexible_database\",\"azurerm_mysql_flexible_server_configuration\",\"azurerm_notification_hub\",\"azurerm_postgresql_configuration\",\"azurerm_postgresql_database\",\"azurerm_postgresql_flexible_server_configuration\",\"azurerm_postgresql_flexible_server_database\",\"azurerm_postgresql_flexible_server_virtual_endpoint\",\"azurerm_sentinel_data_connector_aws_cloud_trail\",\"azurerm_sentinel_data_connector_aws_s3\",\"azurerm_sentinel_data_connector_azure_active_directory\",\"azurerm_sentinel_data_connector_azure_advanced_threat_protection\",\"azurerm_sentinel_data_connector_azure_security_center\",\"azurerm_sentinel_data_connector_dynamics_365\",\"azurerm_sentinel_data_connector_iot\",\"azurerm_sentinel_data_connector_microsoft_cloud_app_security\",\"azurerm_sentinel_data_connector_microsoft_defender_advanced_threat_protection\",\"azurerm_sentinel_data_connector_microsoft_threat_intelligence\",\"azurerm_sentinel_data_connector_microsoft_threat_protection\",\"azurerm_sentinel_data_connector_office_365\",\"azurerm_sentinel_data_connector_office_365_project\",\"azurerm_sentinel_data_connector_office_atp\",\"azurerm_sentinel_data_connector_office_irm\",\"azurerm_sentinel_data_connector_office_power_bi\",\"azurerm_sentinel_data_connector_threat_intelligence\",\"azurerm_sentinel_data_connector_threat_intelligence_taxii\",\"azurerm_sentinel_log_analytics_workspace_onboarding\",\"azurerm_servicebus_namespace_customer_managed_key\",\"azurerm_servicebus_namespace_disaster_recovery_config\",\"azurerm_servicebus_namespace_network_rule_set\",\"azurerm_servicebus_queue\",\"azurerm_servicebus_subscription\",\"azurerm_servicebus_subscription_rule\",\"azurerm_servicebus_topic\",\"azurerm_signalr_service_custom_certificate\",\"azurerm_signalr_service_custom_domain\",\"azurerm_signalr_shared_private_link\",\"azurerm_site_recovery_network_mapping\",\"azurerm_site_recovery_protection_container_mapping\",\"azurerm_site_recovery_replication_policy\",\"azurerm_sql_server\",\"azurerm_storage_account_customer_managed_key\",\"azurerm_storage_account_local_user\",\"azurerm_storage_account_queue_properties\",\"azurerm_storage_account_static_website\",\"azurerm_storage_blob\",\"azurerm_storage_container\",\"azurerm_storage_container_immutability_policy\",\"azurerm_storage_data_lake_gen2_filesystem\",\"azurerm_storage_data_lake_gen2_path\",\"azurerm_storage_management_policy\",\"azurerm_storage_share_directory\",\"azurerm_storage_share_file\",\"azurerm_storage_sync_cloud_endpoint\",\"azurerm_storage_sync_group\",\"azurerm_storage_table_entity\",\"azurerm_synapse_private_link_hub\",\"azurerm_web_pubsub_custom_certificate\",\"azurerm_web_pubsub_custom_domain\",\"azurerm_web_pubsub_hub\",\"azurerm_web_pubsub_shared_private_link_resource\"],\"settings and groupings are not billed, what they belong to is\":[\"azurerm_recovery_services_vault\",\"azurerm_virtual_machine_data_disk_attachment\"]}");
// src/resources/azure/ai/cognitive-account.ts
const cognitiveAccount = sheet({
	type: "azurerm_cognitive_account",
	title: "Cognitive account (Foundry Tools)",
	pricing: "azure.microsoft.com/pricing/details/cognitive-services",
	limits: ["Only the free tier and accounts that are billed by their deployments are known; speech, language, vision and the other tools are charged by use and unpriced."],
	attributes: {
		kind: text(),
		sku_name: text()
	},
	free: (r) => {
		if (/^f0$/i.test(r.sku_name ?? "")) return "the free tier";
		return r.kind === "OpenAI" ? "it is billed by its deployments" : void 0;
	},
	components: [{
		name: "Use",
		detail: (r) => r.kind ?? "",
		unit: "months",
		quantity: () => 1,
		price: (r) => unpriced(`${r.kind ?? "the kind"} is charged by use, which this version does not know`)
	}]
});
// src/resources/azure/shared/bare-product.ts
function bareProduct(service, product, place) {
	return {
		cloud: "azure",
		service,
		product,
		place,
		purchase: "on-demand"
	};
}
// src/resources/azure/ai/deployment.ts
const attributes$68 = {
	model: block({
		format: text({
			default: "OpenAI",
			because: "the provider's example"
		}),
		name: text(),
		version: text({
			default: void 0,
			because: "Azure's default"
		})
	}),
	sku: block({
		name: text(),
		capacity: number()
	}),
	scale: block({
		type: text(),
		capacity: number()
	})
};
const usage$60 = {
	monthly_language_input_tokens: usageNumber("input tokens a month, without those read from the cache"),
	monthly_language_cached_input_tokens: usageNumber("input tokens a month that are read from the cache"),
	monthly_language_output_tokens: usageNumber("output tokens a month"),
	monthly_requests: usageNumber("requests a month, beside the tokens of one"),
	request_input_tokens: usageNumber("input tokens of a request on average, cached ones included"),
	request_output_tokens: usageNumber("output tokens of a request on average"),
	cached_input_share: usageNumber("share (0 to 1) of the input tokens of requests that is read from the cache; default: none"),
	monthly_code_interpreter_sessions: usageNumber("sessions a month of the code interpreter"),
	monthly_fine_tuning_training_hours: usageNumber("hours a month of training a fine-tuned model"),
	monthly_fine_tuning_hosting_hours: usageNumber("hours a month of hosting a fine-tuned model"),
	monthly_fine_tuning_input_tokens: usageNumber("input tokens a month of a fine-tuned model"),
	monthly_fine_tuning_output_tokens: usageNumber("output tokens a month of a fine-tuned model"),
	monthly_text_embedding_tokens: usageNumber("tokens a month that are embedded"),
	monthly_standard_1024_1024_images: usageNumber("images a month of 1024 × 1024"),
	monthly_standard_1024_1792_images: usageNumber("images a month of 1024 × 1792"),
	monthly_hd_1024_1024_images: usageNumber("HD images a month of 1024 × 1024"),
	monthly_hd_1024_1792_images: usageNumber("HD images a month of 1024 × 1792"),
	monthly_text_to_speech_characters: usageNumber("characters a month that are spoken"),
	monthly_text_to_speech_hours: usageNumber("hours a month of speech that Whisper transcribes")
};
const references$36 = { account: refersTo("cognitive_account_id", ["azurerm_cognitive_account", "azurerm_ai_services"], {}) };
function modelName({ model }) {
	return model?.name ?? unpriced("model.name is not set");
}
function deploymentType({ sku, scale }) {
	return sku?.name ?? scale?.type ?? unpriced("sku.name is not set");
}
function capacityOf({ sku, scale }) {
	return sku?.capacity ?? scale?.capacity ?? unpriced("sku.capacity is not set");
}
function foundry(r, product) {
	return bareProduct("Foundry Models", product, r.refs.account?.region);
}
// src/resources/azure/ai/further-components.ts
const OPENAI = "Azure OpenAI";
const TUNED = new Map([
	["babbage-002", "Az-Babbage-002"],
	["davinci-002", "Az-Davinci-002"],
	["gpt-35-turbo", "Az-GPT35-Turbo-4K"]
]);
function tuned(what, meter) {
	return (r) => {
		const name = TUNED.get(modelName(r)) ?? unpriced(`${modelName(r)} has no known price for fine-tuning`);
		return `${OPENAI}/${name}-${what}/${name}-${what} ${meter}`;
	};
}
function image$1(words) {
	return () => `${OPENAI}/Az-Image-${words}/Az-Image-${words} Images`;
}
const DALL_E_2 = /^dall-e-2$/;
const DALL_E_3 = /^dall-e-3$/;
const ANY = /./;
const LINES = [
	{
		name: "Code interpreter",
		key: "monthly_code_interpreter_sessions",
		unit: "sessions",
		models: /^(?:gpt|o\d|codex|computer)/,
		product: (r) => {
			const sku = deploymentType(r).startsWith("Global") ? "Code-Interpreter-global" : "Code-Interpreter-regnl EP";
			return `${OPENAI}/${sku}/${sku} Session`;
		}
	},
	{
		name: "Fine-tuning, training",
		key: "monthly_fine_tuning_training_hours",
		unit: "hours",
		models: ANY,
		product: tuned("FTuned", "Training Unit")
	},
	{
		name: "Fine-tuning, hosting",
		key: "monthly_fine_tuning_hosting_hours",
		unit: "hours",
		models: ANY,
		product: tuned("FTuned", "Deployment Hosting Unit")
	},
	{
		name: "Fine-tuned input tokens",
		key: "monthly_fine_tuning_input_tokens",
		unit: "tokens",
		models: ANY,
		product: tuned("Fine Tuned-Input", "Tokens")
	},
	{
		name: "Fine-tuned output tokens",
		key: "monthly_fine_tuning_output_tokens",
		unit: "tokens",
		models: ANY,
		product: tuned("Fine Tuned-Output", "Tokens")
	},
	{
		name: "Images",
		key: "monthly_standard_1024_1024_images",
		unit: "images",
		models: DALL_E_2,
		asks: true,
		product: image$1("DALL-E")
	},
	{
		name: "Images 1024 × 1024",
		key: "monthly_standard_1024_1024_images",
		unit: "images",
		models: DALL_E_3,
		asks: true,
		product: image$1("Dall-E-3 Standard LowRes")
	},
	{
		name: "Images 1024 × 1792",
		key: "monthly_standard_1024_1792_images",
		unit: "images",
		models: DALL_E_3,
		asks: true,
		product: image$1("Dall-E-3 Standard HighRes")
	},
	{
		name: "HD images 1024 × 1024",
		key: "monthly_hd_1024_1024_images",
		unit: "images",
		models: DALL_E_3,
		asks: true,
		product: image$1("Dall-E-3 HD LowRes")
	},
	{
		name: "HD images 1024 × 1792",
		key: "monthly_hd_1024_1792_images",
		unit: "images",
		models: DALL_E_3,
		asks: true,
		product: image$1("Dall-E-3 HD HighRes")
	},
	{
		name: "Text to speech",
		key: "monthly_text_to_speech_characters",
		unit: "characters",
		models: /^tts(?:-hd)?$/,
		asks: true,
		product: (r) => {
			const words = `Az-Speech-Text to Speech${modelName(r) === "tts-hd" ? " HD" : ""}`;
			return `${OPENAI}/${words}/${words} Characters`;
		}
	},
	{
		name: "Transcription",
		key: "monthly_text_to_speech_hours",
		unit: "hours",
		models: /^whisper$/,
		asks: true,
		product: () => `${OPENAI}/Az-Speech-Whisper/Az-Speech-Whisper Speech to Text Batch`
	}
];
function furtherComponents(isThere) {
	return LINES.map(({ name, key, unit, models, asks, product }) => ({
		name,
		detail: modelName,
		detailNames: "model",
		unit,
		when: (r) => isThere(r) && models.test(modelName(r)) && (asks === true || r.usage[key] !== void 0),
		quantity: (r) => r.usage[key],
		price: (r) => foundry(r, product(r))
	}));
}
function isOtherThanLanguage(model) {
	return /^(?:dall-e|tts|whisper|text-embedding|babbage-002$|davinci-002$)/.test(model);
}
// src/resources/azure/ai/openai-meters.json
var openai_meters_default = JSON.parse("{\"source\":\"names of the Azure Retail Prices API, service Foundry Models, read against learn.microsoft.com/azure/ai-foundry/openai/concepts/models\",\"date\":\"2026-08\",\"models\":{\"codex-mini\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI Reasoning/codex mini inp dzone/codex mini inp dzone Tokens\",\"cached\":\"Azure OpenAI Reasoning/codex mini inp cchd dzone/codex mini inp cchd dzone Tokens\",\"output\":\"Azure OpenAI Reasoning/codex mini out dzone/codex mini out dzone Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI Reasoning/codex mini inp glbl/codex mini inp glbl Tokens\",\"cached\":\"Azure OpenAI Reasoning/codex mini inp cchd glbl/codex mini inp cchd glbl Tokens\",\"output\":\"Azure OpenAI Reasoning/codex mini out glbl/codex mini out glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI Reasoning/codex mini inp rgnl/codex mini inp rgnl Tokens\",\"cached\":\"Azure OpenAI Reasoning/codex mini inp cchd rgnl/codex mini inp cchd rgnl Tokens\",\"output\":\"Azure OpenAI Reasoning/codex mini out rgnl/codex mini out rgnl Tokens\"}},\"gpt-35-turbo-16k\":{\"Standard\":{\"input\":\"Azure OpenAI/gpt-35-turbo-16k-Input-regional/gpt-35-turbo-16k-Input-regional Tokens\",\"output\":\"Azure OpenAI/gpt-35-turbo-16k-Output-regional/gpt-35-turbo-16k-Output-regional Tokens\"}},\"gpt-35-turbo@0125\":{\"Standard\":{\"input\":\"Azure OpenAI/gpt-35-turbo-16K-0125 Input-regional/gpt-35-turbo-16K-0125 Input-regional Tokens\",\"output\":\"Azure OpenAI/gpt-35-turbo-16K-0125 Output-regional/gpt-35-turbo-16K-0125 Output-regional Tokens\"}},\"gpt-35-turbo@0301\":{\"Standard\":{\"input\":\"Azure OpenAI/gpt-35-turbo-4k-Input-regional/gpt-35-turbo-4k-Input-regional Tokens\",\"output\":\"Azure OpenAI/gpt-35-turbo-4k-Output-regional/gpt-35-turbo-4k-Output-regional Tokens\"}},\"gpt-35-turbo@0613\":{\"Standard\":{\"input\":\"Azure OpenAI/gpt-35-turbo-4k-Input-regional/gpt-35-turbo-4k-Input-regional Tokens\",\"output\":\"Azure OpenAI/gpt-35-turbo-4k-Output-regional/gpt-35-turbo-4k-Output-regional Tokens\"}},\"gpt-35-turbo@1106\":{\"Standard\":{\"input\":\"Azure OpenAI/gpt-35-turbo-16K-1106 Input-regional/gpt-35-turbo-16K-1106 Input-regional Tokens\",\"output\":\"Azure OpenAI/gpt-35-turbo-16K-1106 Output-regional/gpt-35-turbo-16K-1106 Output-regional Tokens\"}},\"gpt-4-32k\":{\"Standard\":{\"input\":\"Azure OpenAI/gpt-4-32K-Input-regional/gpt-4-32K-Input-regional Tokens\",\"output\":\"Azure OpenAI/gpt-4-32K-Output-regional/gpt-4-32K-Output-regional Tokens\"}},\"gpt-4.1\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/gpt 4.1 Batch Inp Data Zone/gpt 4.1 Batch Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 Batch Outp Data Zone/gpt 4.1 Batch Outp Data Zone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/gpt 4.1 Inp Data Zone/gpt 4.1 Inp Data Zone Tokens\",\"cached\":\"Azure OpenAI/gpt 4.1 cached Inp Data Zone/gpt 4.1 cached Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 Outp Data Zone/gpt 4.1 Outp Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt 4.1 Batch Inp glbl/gpt 4.1 Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 Batch Outp glbl/gpt 4.1 Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/gpt 4.1 Inp glbl/gpt 4.1 Inp glbl Tokens\",\"cached\":\"Azure OpenAI/gpt 4.1 cached Inp glbl/gpt 4.1 cached Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 Outp glbl/gpt 4.1 Outp glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt 4.1 Inp regnl/gpt 4.1 Inp regnl Tokens\",\"cached\":\"Azure OpenAI/gpt 4.1 cached Inp regnl/gpt 4.1 cached Inp regnl Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 Outp regnl/gpt 4.1 Outp regnl Tokens\"}},\"gpt-4.1-mini\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/gpt 4.1 mini Batch Inp DZone/gpt 4.1 mini Batch Inp DZone Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 mini Batch Outp DZone/gpt 4.1 mini Batch Outp DZone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/gpt 4.1 mini Inp Data Zone/gpt 4.1 mini Inp Data Zone Tokens\",\"cached\":\"Azure OpenAI/gpt 4.1 mini cached Inp DZone/gpt 4.1 mini cached Inp DZone Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 mini Outp Data Zone/gpt 4.1 mini Outp Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt 4.1 mini Batch Inp glbl/gpt 4.1 mini Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 mini Batch Outp glbl/gpt 4.1 mini Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/gpt 4.1 mini Inp glbl/gpt 4.1 mini Inp glbl Tokens\",\"cached\":\"Azure OpenAI/gpt 4.1 mini cached Inp glbl/gpt 4.1 mini cached Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 mini Outp glbl/gpt 4.1 mini Outp glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt 4.1 mini Inp regnl/gpt 4.1 mini Inp regnl Tokens\",\"cached\":\"Azure OpenAI/gpt 4.1 mini cached Inp regnl/gpt 4.1 mini cached Inp regnl Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 mini Outp regnl/gpt 4.1 mini Outp regnl Tokens\"}},\"gpt-4.1-nano\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/gpt 4.1 nano Batch Inp DZone/gpt 4.1 nano Batch Inp DZone Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 nano Batch Outp DZone/gpt 4.1 nano Batch Outp DZone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/gpt 4.1 nano Inp Data Zone/gpt 4.1 nano Inp Data Zone Tokens\",\"cached\":\"Azure OpenAI/gpt 4.1 nano cached Inp DZone/gpt 4.1 nano cached Inp DZone Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 nano Outp Data Zone/gpt 4.1 nano Outp Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt 4.1 nano Batch Inp glbl/gpt 4.1 nano Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 nano Batch Outp glbl/gpt 4.1 nano Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/gpt 4.1 nano Inp glbl/gpt 4.1 nano Inp glbl Tokens\",\"cached\":\"Azure OpenAI/gpt 4.1 nano cached Inp glbl/gpt 4.1 nano cached Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 nano Outp glbl/gpt 4.1 nano Outp glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt 4.1 nano Inp regnl/gpt 4.1 nano Inp regnl Tokens\",\"cached\":\"Azure OpenAI/gpt 4.1 nano cached Inp regnl/gpt 4.1 nano cached Inp regnl Tokens\",\"output\":\"Azure OpenAI/gpt 4.1 nano Outp regnl/gpt 4.1 nano Outp regnl Tokens\"}},\"gpt-4.5-preview\":{\"GlobalStandard\":{\"input\":\"Azure OpenAI/gpt 4.5 0227 Inp glbl/gpt 4.5 0227 Inp glbl Tokens\",\"cached\":\"Azure OpenAI/gpt 4.5 0227 cached Inp glbl/gpt 4.5 0227 cached Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt 4.5 0227 Outp glbl/gpt 4.5 0227 Outp glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt 4.5 0227 Inp regnl/gpt 4.5 0227 Inp regnl Tokens\",\"cached\":\"Azure OpenAI/gpt 4.5 0227 cached Inp regnl/gpt 4.5 0227 cached Inp regnl Tokens\",\"output\":\"Azure OpenAI/gpt 4.5 0227 Outp regnl/gpt 4.5 0227 Outp regnl Tokens\"}},\"gpt-4@0125-preview\":{\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt-4-Turbo-Batch-128K Inp-glbl/gpt-4-Turbo-Batch-128K Inp-glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4-Turbo-Batch-128K Outp-glbl/gpt-4-Turbo-Batch-128K Outp-glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/gpt-4-turbo128K Inp-glbl/gpt-4-turbo128K Inp-glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4-turbo128K Outp-glbl/gpt-4-turbo128K Outp-glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt-4-turbo-128K Input-regional/gpt-4-turbo-128K Input-regional Tokens\",\"output\":\"Azure OpenAI/gpt-4-turbo-128K Output-regional/gpt-4-turbo-128K Output-regional Tokens\"}},\"gpt-4@0314\":{\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt-4-8K-Batch-Inp-glbl/gpt-4-8K-Batch-Inp-glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4-8K-Batch-Outp-glbl/gpt-4-8K-Batch-Outp-glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt-4-8K-Input-regional/gpt-4-8K-Input-regional Tokens\",\"output\":\"Azure OpenAI/gpt-4-8K-Output-regional/gpt-4-8K-Output-regional Tokens\"}},\"gpt-4@0613\":{\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt-4-8K-Batch-Inp-glbl/gpt-4-8K-Batch-Inp-glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4-8K-Batch-Outp-glbl/gpt-4-8K-Batch-Outp-glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt-4-8K-Input-regional/gpt-4-8K-Input-regional Tokens\",\"output\":\"Azure OpenAI/gpt-4-8K-Output-regional/gpt-4-8K-Output-regional Tokens\"}},\"gpt-4@1106-preview\":{\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt-4-Turbo-Batch-128K Inp-glbl/gpt-4-Turbo-Batch-128K Inp-glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4-Turbo-Batch-128K Outp-glbl/gpt-4-Turbo-Batch-128K Outp-glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/gpt-4-turbo128K Inp-glbl/gpt-4-turbo128K Inp-glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4-turbo128K Outp-glbl/gpt-4-turbo128K Outp-glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt-4-turbo-128K Input-regional/gpt-4-turbo-128K Input-regional Tokens\",\"output\":\"Azure OpenAI/gpt-4-turbo-128K Output-regional/gpt-4-turbo-128K Output-regional Tokens\"}},\"gpt-4@turbo-2024-04-09\":{\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt-4-Turbo-Batch-128K Inp-glbl/gpt-4-Turbo-Batch-128K Inp-glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4-Turbo-Batch-128K Outp-glbl/gpt-4-Turbo-Batch-128K Outp-glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/gpt-4-turbo128K Inp-glbl/gpt-4-turbo128K Inp-glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4-turbo128K Outp-glbl/gpt-4-turbo128K Outp-glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt-4-turbo-128K Input-regional/gpt-4-turbo-128K Input-regional Tokens\",\"output\":\"Azure OpenAI/gpt-4-turbo-128K Output-regional/gpt-4-turbo-128K Output-regional Tokens\"}},\"gpt-4o-mini\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/gpt 4o mini 0718 Batch Inp Data Zone/gpt 4o mini 0718 Batch Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/gpt 4o mini0718 BatchOutp DataZone/gpt 4o mini0718 BatchOutp DataZone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/gpt 4o mini 0718 Inp Data Zone/gpt 4o mini 0718 Inp Data Zone Tokens\",\"cached\":\"Azure OpenAI/gpt 4o mini 0718 cached Inp Data Zone/gpt 4o mini 0718 cached Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/gpt 4o mini 0718 Outp Data Zone/gpt 4o mini 0718 Outp Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt-4o-mini-0718-Batch-Inp-glbl/gpt-4o-mini-0718-Batch-Inp-glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4o-mini-0718-Batch-Outp-glbl/gpt-4o-mini-0718-Batch-Outp-glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/gpt-4o-mini-0718-Inp-glbl/gpt-4o-mini-0718-Inp-glbl Tokens\",\"cached\":\"Azure OpenAI/gpt 4o mini 0718 cached Inp glbl/gpt 4o mini 0718 cached Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4o-mini-0718-Outp-glbl/gpt-4o-mini-0718-Outp-glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt-4o-mini-0718-Inp-regnl/gpt-4o-mini-0718-Inp-regnl Tokens\",\"cached\":\"Azure OpenAI/gpt 4o mini 0718 cached Inp regnl/gpt 4o mini 0718 cached Inp regnl Tokens\",\"output\":\"Azure OpenAI/gpt-4o-mini-0718-Outp-regnl/gpt-4o-mini-0718-Outp-regnl Tokens\"}},\"gpt-4o@2024-05-13\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/gpt 4o 0513 Batch Inp Data Zone/gpt 4o 0513 Batch Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/gpt 4o 0513 Batch Outp Data Zone/gpt 4o 0513 Batch Outp Data Zone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/gpt 4o 0513 Input Data Zone/gpt 4o 0513 Input Data Zone Tokens\",\"output\":\"Azure OpenAI/gpt 4o 0513 Output Data Zone/gpt 4o 0513 Output Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt 4o 0513 Batch Inp glbl/gpt 4o 0513 Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt 4o 0513 Batch Outp glbl/gpt 4o 0513 Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/gpt 4o 0513 Input global/gpt 4o 0513 Input global Tokens\",\"output\":\"Azure OpenAI/gpt 4o 0513 Output global/gpt 4o 0513 Output global Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt 4o 0513 Input regional/gpt 4o 0513 Input regional Tokens\",\"output\":\"Azure OpenAI/gpt 4o 0513 Output regional/gpt 4o 0513 Output regional Tokens\"}},\"gpt-4o@2024-08-06\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/gpt 4o 0806 Batch Inp Data Zone/gpt 4o 0806 Batch Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/gpt 4o 0806 Batch Outp Data Zone/gpt 4o 0806 Batch Outp Data Zone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/gpt 4o 0806 Inp Data Zone/gpt 4o 0806 Inp Data Zone Tokens\",\"cached\":\"Azure OpenAI/gpt 4o 0806 cached Inp Data Zone/gpt 4o 0806 cached Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/gpt 4o 0806 Outp Data Zone/gpt 4o 0806 Outp Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt-4o-0806-Batch-Inp-glbl/gpt-4o-0806-Batch-Inp-glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4o-0806-Batch-Outp-glbl/gpt-4o-0806-Batch-Outp-glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/gpt-4o-0806-Inp-glbl/gpt-4o-0806-Inp-glbl Tokens\",\"cached\":\"Azure OpenAI/gpt 4o 0806 cached Inp glbl/gpt 4o 0806 cached Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt-4o-0806-Outp-glbl/gpt-4o-0806-Outp-glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt-4o-0806-Inp-regnl/gpt-4o-0806-Inp-regnl Tokens\",\"cached\":\"Azure OpenAI/gpt 4o 0806 cached Inp regnl/gpt 4o 0806 cached Inp regnl Tokens\",\"output\":\"Azure OpenAI/gpt-4o-0806-Outp-regnl/gpt-4o-0806-Outp-regnl Tokens\"}},\"gpt-4o@2024-11-20\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/gpt 4o 1120 Batch Inp DZ/gpt 4o 1120 Batch Inp DZ Tokens\",\"output\":\"Azure OpenAI/gpt 4o 1120 Batch Outp DZ/gpt 4o 1120 Batch Outp DZ Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/gpt 4o 1120 Inp Data Zone/gpt 4o 1120 Inp Data Zone Tokens\",\"cached\":\"Azure OpenAI/gpt 4o 1120 cached Inp Data Zone/gpt 4o 1120 cached Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/gpt 4o 1120 Outp Data Zone/gpt 4o 1120 Outp Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/gpt 4o 1120 Batch Inp glbl/gpt 4o 1120 Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt 4o 1120 Batch Outp glbl/gpt 4o 1120 Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/gpt 4o 1120 Inp glbl/gpt 4o 1120 Inp glbl Tokens\",\"cached\":\"Azure OpenAI/gpt 4o 1120 cached Inp glbl/gpt 4o 1120 cached Inp glbl Tokens\",\"output\":\"Azure OpenAI/gpt 4o 1120 Outp glbl/gpt 4o 1120 Outp glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/gpt 4o 1120 Inp regnl/gpt 4o 1120 Inp regnl Tokens\",\"cached\":\"Azure OpenAI/gpt 4o 1120 cached Inp regnl/gpt 4o 1120 cached Inp regnl Tokens\",\"output\":\"Azure OpenAI/gpt 4o 1120 Outp regnl/gpt 4o 1120 Outp regnl Tokens\"}},\"gpt-5\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Batch Inpt DZone/GPT 5 Batch Inpt DZone 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Batch Inpt cchd Dzone/GPT 5 Batch Inpt cchd Dzone 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Batch outpt DZone/GPT 5 Batch outpt DZone 1M Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Inpt DZone/GPT 5 Inpt DZone 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 cchd Inpt DZone/GPT 5 cchd Inpt DZone 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 outpt DZone/GPT 5 outpt DZone 1M Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Batch Inpt Glbl/GPT 5 Batch Inpt Glbl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Batch Inpt cchd Glbl/GPT 5 Batch Inpt cchd Glbl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Batch outpt Glbl/GPT 5 Batch outpt Glbl 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Inpt Glbl/GPT 5 Inpt Glbl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 cchd Inpt Glbl/GPT 5 cchd Inpt Glbl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 outpt Glbl/GPT 5 outpt Glbl 1M Tokens\"}},\"gpt-5-chat\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Chat Inpt DZone/GPT 5 Chat Inpt DZone 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Chat cchd Inpt DZone/GPT 5 Chat cchd Inpt DZone 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Chat outpt DZone/GPT 5 Chat outpt DZone 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Chat Inpt Glbl/GPT 5 Chat Inpt Glbl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Chat cchd Inpt Glbl/GPT 5 Chat cchd Inpt Glbl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Chat outpt Glbl/GPT 5 Chat outpt Glbl 1M Tokens\"}},\"gpt-5-codex\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/gpt-5-codex-inp-dzone/gpt-5-codex-inp-dzone Tokens\",\"cached\":\"Azure OpenAI GPT5/gpt-5-codex-ccchd-inp-dzone/gpt-5-codex-ccchd-inp-dzone Tokens\",\"output\":\"Azure OpenAI GPT5/gpt-5-codex-out-dzone/gpt-5-codex-out-dzone Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/gpt-5-codex-inp-glbl/gpt-5-codex-inp-glbl Tokens\",\"cached\":\"Azure OpenAI GPT5/gpt-5-codex-ccchd-inp-glbl/gpt-5-codex-ccchd-inp-glbl Tokens\",\"output\":\"Azure OpenAI GPT5/gpt-5-codex-out-glbl/gpt-5-codex-out-glbl Tokens\"}},\"gpt-5-mini\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Mini Batch Inpt DZone/GPT 5 Mini Batch Inpt DZone 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Mini Batch Inpt cchd Dzone/GPT 5 Mini Batch Inpt cchd Dzone 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Mini Batch outpt DZone/GPT 5 Mini Batch outpt DZone 1M Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Mini Inpt DZone/GPT 5 Mini Inpt DZone 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Mini cchd Inpt DZone/GPT 5 Mini cchd Inpt DZone 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Mini outpt DZone/GPT 5 Mini outpt DZone 1M Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Mini Batch Inpt Glbl/GPT 5 Mini Batch Inpt Glbl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Mini Batch Inpt cchd Glbl/GPT 5 Mini Batch Inpt cchd Glbl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Mini Batch outpt Glbl/GPT 5 Mini Batch outpt Glbl 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Mini Inpt Glbl/GPT 5 Mini Inpt Glbl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Mini cchd Inpt Glbl/GPT 5 Mini cchd Inpt Glbl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Mini outpt Glbl/GPT 5 Mini outpt Glbl 1M Tokens\"}},\"gpt-5-nano\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Nano Batch Inpt DZone/GPT 5 Nano Batch Inpt DZone 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Nano Batch Inpt cchd Dzone/GPT 5 Nano Batch Inpt cchd Dzone 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Nano Batch outpt DZone/GPT 5 Nano Batch outpt DZone 1M Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Nano Inpt DZone/GPT 5 Nano Inpt DZone 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Nano cchd Inpt DZone/GPT 5 Nano cchd Inpt DZone 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Nano outpt DZone/GPT 5 Nano outpt DZone 1M Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Nano Batch Inpt Glbl/GPT 5 Nano Batch Inpt Glbl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Nano Batch Inpt cchd Glbl/GPT 5 Nano Batch Inpt cchd Glbl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Nano Batch outpt Glbl/GPT 5 Nano Batch outpt Glbl 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5 Nano Inpt Glbl/GPT 5 Nano Inpt Glbl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5 Nano cchd Inpt Glbl/GPT 5 Nano cchd Inpt Glbl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5 Nano outpt Glbl/GPT 5 Nano outpt Glbl 1M Tokens\"}},\"gpt-5-pro\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI GPT5/gpt 5 pro batch inp dzone/gpt 5 pro batch inp dzone Tokens\",\"output\":\"Azure OpenAI GPT5/gpt 5 pro batch out dzone/gpt 5 pro batch out dzone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/gpt 5 pro inp dzone/gpt 5 pro inp dzone Tokens\",\"output\":\"Azure OpenAI GPT5/gpt 5 pro out dzone/gpt 5 pro out dzone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI GPT5/gpt 5 pro batch inp glbl/gpt 5 pro batch inp glbl Tokens\",\"output\":\"Azure OpenAI GPT5/gpt 5 pro batch out glbl/gpt 5 pro batch out glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/gpt 5 pro inp glbl/gpt 5 pro inp glbl Tokens\",\"output\":\"Azure OpenAI GPT5/gpt 5 pro out glbl/gpt 5 pro out glbl Tokens\"}},\"gpt-5.1\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5.1 Batch inp Dz/GPT 5.1 Batch inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.1 Batch cd inp Dz/GPT 5.1 Batch cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.1 Batch opt Dz/GPT 5.1 Batch opt Dz 1M Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5.1 inp Dz/GPT 5.1 inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.1 cd inp Dz/GPT 5.1 cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.1 opt Dz/GPT 5.1 opt Dz 1M Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5.1 Batch inp Gl/GPT 5.1 Batch inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.1 Batch cd inp Gl/GPT 5.1 Batch cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.1 Batch opt Gl/GPT 5.1 Batch opt Gl 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5.1 inp Gl/GPT 5.1 inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.1 cd inp Gl/GPT 5.1 cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.1 opt Gl/GPT 5.1 opt Gl 1M Tokens\"}},\"gpt-5.1-chat\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5.1 chat inp Dz/GPT 5.1 chat inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.1 chat cd inp Dz/GPT 5.1 chat cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.1 chat opt Dz/GPT 5.1 chat opt Dz 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5.1 chat inp Gl/GPT 5.1 chat inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.1 chat cd inp Gl/GPT 5.1 chat cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.1 chat opt Gl/GPT 5.1 chat opt Gl 1M Tokens\"}},\"gpt-5.1-codex\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/5.1 codex inp Dz/5.1 codex inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.1 codex cd inp Dz/5.1 codex cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.1 codex opt Dz/5.1 codex opt Dz 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/5.1 codex inp Gl/5.1 codex inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.1 codex cd inp Gl/5.1 codex cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.1 codex opt Gl/5.1 codex opt Gl 1M Tokens\"}},\"gpt-5.1-codex-max\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/5.1 codex max inp Dz/5.1 codex max inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.1 codex max cd inp Dz/5.1 codex max cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.1 codex max opt Dz/5.1 codex max opt Dz 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/5.1 codex max inp Gl/5.1 codex max inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.1 codex max cd inp Gl/5.1 codex max cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.1 codex max opt Gl/5.1 codex max opt Gl 1M Tokens\"}},\"gpt-5.1-codex-mini\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/5.1 codex mini inp Dz/5.1 codex mini inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.1 codex mini cd inp Dz/5.1 codex mini cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.1 codex mini opt Dz/5.1 codex mini opt Dz 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/5.1 codex mini inp Gl/5.1 codex mini inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.1 codex mini cd inp Gl/5.1 codex mini cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.1 codex mini opt Gl/5.1 codex mini opt Gl 1M Tokens\"}},\"gpt-5.2\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5.2 Batch inp Dz/GPT 5.2 Batch inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.2 Batch cd inp Dz/GPT 5.2 Batch cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.2 Batch opt Dz/GPT 5.2 Batch opt Dz 1M Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5.2 inp Dz/GPT 5.2 inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.2 cd inp Dz/GPT 5.2 cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.2 opt Dz/GPT 5.2 opt Dz 1M Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5.2 Batch inp Gl/GPT 5.2 Batch inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.2 Batch cd inp Gl/GPT 5.2 Batch cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.2 Batch opt Gl/GPT 5.2 Batch opt Gl 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5.2 inp Gl/GPT 5.2 inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.2 cd inp Gl/GPT 5.2 cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.2 opt Gl/GPT 5.2 opt Gl 1M Tokens\"}},\"gpt-5.2-chat@2025-12-11\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5.2 chat inp Dz/GPT 5.2 chat inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.2 chat cd inp Dz/GPT 5.2 chat cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.2 chat opt Dz/GPT 5.2 chat opt Dz 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5.2 chat inp Gl/GPT 5.2 chat inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/GPT 5.2 chat cd inp Gl/GPT 5.2 chat cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.2 chat opt Gl/GPT 5.2 chat opt Gl 1M Tokens\"}},\"gpt-5.2-chat@2026-02-10\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/5.2 chat 0210 inp Dz/5.2 chat 0210 inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.2 chat 0210 cd inp Dz/5.2 chat 0210 cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.2 chat 0210 opt Dz/5.2 chat 0210 opt Dz 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/5.2 chat 0210 inp Gl/5.2 chat 0210 inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.2 chat 0210 cd inp Gl/5.2 chat 0210 cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.2 chat 0210 opt Gl/5.2 chat 0210 opt Gl 1M Tokens\"}},\"gpt-5.2-codex\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/5.2 codex inp Dz/5.2 codex inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.2 codex cd inp Dz/5.2 codex cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.2 codex opt Dz/5.2 codex opt Dz 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/5.2 codex inp Gl/5.2 codex inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.2 codex cd inp Gl/5.2 codex cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.2 codex opt Gl/5.2 codex opt Gl 1M Tokens\"}},\"gpt-5.2-pro\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5.2 pro Batch inp Dz/GPT 5.2 pro Batch inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.2 pro Batch opt Dz/GPT 5.2 pro Batch opt Dz 1M Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5.2 pro inp Dz/GPT 5.2 pro inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.2 pro opt Dz/GPT 5.2 pro opt Dz 1M Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI GPT5/GPT 5.2 pro Batch inp Gl/GPT 5.2 pro Batch inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.2 pro Batch opt Gl/GPT 5.2 pro Batch opt Gl 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/GPT 5.2 pro inp Gl/GPT 5.2 pro inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/GPT 5.2 pro opt Gl/GPT 5.2 pro opt Gl 1M Tokens\"}},\"gpt-5.3-chat\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/5.3 chat inp Dz/5.3 chat inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.3 chat cd inp Dz/5.3 chat cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.3 chat opt Dz/5.3 chat opt Dz 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/5.3 chat inp Gl/5.3 chat inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.3 chat cd inp Gl/5.3 chat cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.3 chat opt Gl/5.3 chat opt Gl 1M Tokens\"}},\"gpt-5.3-codex\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/5.3 codex inp Dz/5.3 codex inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.3 codex cd inp Dz/5.3 codex cd inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.3 codex opt Dz/5.3 codex opt Dz 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/5.3 codex inp Gl/5.3 codex inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.3 codex cd inp Gl/5.3 codex cd inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.3 codex opt Gl/5.3 codex opt Gl 1M Tokens\"}},\"gpt-5.4-mini\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI GPT5/5.4 mini Batch Inp Dz/5.4 mini Batch Inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.4 mini Batch cd Inp Dz/5.4 mini Batch cd Inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.4 mini Batch Opt Dz/5.4 mini Batch Opt Dz 1M Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/5.4 mini Inp Dz/5.4 mini Inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.4 mini cd Inp Dz/5.4 mini cd Inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.4 mini Opt Dz/5.4 mini Opt Dz 1M Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI GPT5/5.4 mini Batch Inp Gl/5.4 mini Batch Inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.4 mini Batch cd Inp Gl/5.4 mini Batch cd Inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.4 mini Batch Opt Gl/5.4 mini Batch Opt Gl 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/5.4 mini Inp Gl/5.4 mini Inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.4 mini cd Inp Gl/5.4 mini cd Inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.4 mini Opt Gl/5.4 mini Opt Gl 1M Tokens\"}},\"gpt-5.4-nano\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI GPT5/5.4 nano Batch Inp Dz/5.4 nano Batch Inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.4 nano Batch cd Inp Dz/5.4 nano Batch cd Inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.4 nano Batch Opt Dz/5.4 nano Batch Opt Dz 1M Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI GPT5/5.4 nano Inp Dz/5.4 nano Inp Dz 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.4 nano cd Inp Dz/5.4 nano cd Inp Dz 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.4 nano Opt Dz/5.4 nano Opt Dz 1M Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI GPT5/5.4 nano Batch Inp Gl/5.4 nano Batch Inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.4 nano Batch cd Inp Gl/5.4 nano Batch cd Inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.4 nano Batch Opt Gl/5.4 nano Batch Opt Gl 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI GPT5/5.4 nano Inp Gl/5.4 nano Inp Gl 1M Tokens\",\"cached\":\"Azure OpenAI GPT5/5.4 nano cd Inp Gl/5.4 nano cd Inp Gl 1M Tokens\",\"output\":\"Azure OpenAI GPT5/5.4 nano Opt Gl/5.4 nano Opt Gl 1M Tokens\"}},\"gpt-oss-120b\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI OSS Models/gpt-oss-120B Inp DZone/gpt-oss-120B Inp DZone Tokens\",\"output\":\"Azure OpenAI OSS Models/gpt-oss-120B Outp DZone/gpt-oss-120B Outp DZone Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI OSS Models/gpt-oss-120B Inp glbl/gpt-oss-120B Inp glbl Tokens\",\"output\":\"Azure OpenAI OSS Models/gpt-oss-120B Outp glbl/gpt-oss-120B Outp glbl Tokens\"}},\"o1\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/o1 1217 Batch Inp Data Zone/o1 1217 Batch Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/o1 1217 Batch Outp Data Zone/o1 1217 Batch Outp Data Zone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/o1 1217 Inp Data Zone/o1 1217 Inp Data Zone Tokens\",\"cached\":\"Azure OpenAI/o1 1217 cached Inp Data Zone/o1 1217 cached Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/o1 1217 Outp Data Zone/o1 1217 Outp Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/o1 1217 Batch Inp glbl/o1 1217 Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI/o1 1217 Batch Outp glbl/o1 1217 Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/o1 1217 Inp glbl/o1 1217 Inp glbl Tokens\",\"cached\":\"Azure OpenAI/o1 1217 cached Inp glbl/o1 1217 cached Inp glbl Tokens\",\"output\":\"Azure OpenAI/o1 1217 Outp glbl/o1 1217 Outp glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/o1 1217 Inp regnl/o1 1217 Inp regnl Tokens\",\"cached\":\"Azure OpenAI/o1 1217 cached Inp regnl/o1 1217 cached Inp regnl Tokens\",\"output\":\"Azure OpenAI/o1 1217 Outp regnl/o1 1217 Outp regnl Tokens\"}},\"o1-mini\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/o1 mini Batch Inp Data Zone/o1 mini Batch Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/o1 mini Batch Outp Data Zone/o1 mini Batch Outp Data Zone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/o1 mini input Data Zone/o1 mini input Data Zone Tokens\",\"cached\":\"Azure OpenAI/o1 mini cached input Data Zone/o1 mini cached input Data Zone Tokens\",\"output\":\"Azure OpenAI/o1 mini output Data Zone/o1 mini output Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/o1 mini Batch Inp glbl/o1 mini Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI/o1 mini Batch Outp glbl/o1 mini Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/o1 mini input glbl/o1 mini input glbl Tokens\",\"cached\":\"Azure OpenAI/o1 mini cached input glbl/o1 mini cached input glbl Tokens\",\"output\":\"Azure OpenAI/o1 mini output glbl/o1 mini output glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/o1 mini input regnl/o1 mini input regnl Tokens\",\"cached\":\"Azure OpenAI/o1 mini cached input regnl/o1 mini cached input regnl Tokens\",\"output\":\"Azure OpenAI/o1 mini output regnl/o1 mini output regnl Tokens\"}},\"o1-preview\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI/o1 preview input Data Zone/o1 preview input Data Zone Tokens\",\"cached\":\"Azure OpenAI/o1 preview cached input Data Zone/o1 preview cached input Data Zone Tokens\",\"output\":\"Azure OpenAI/o1 preview output Data Zone/o1 preview output Data Zone Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/o1 preview input glbl/o1 preview input glbl Tokens\",\"cached\":\"Azure OpenAI/o1 preview cached input glbl/o1 preview cached input glbl Tokens\",\"output\":\"Azure OpenAI/o1 preview output glbl/o1 preview output glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/o1 preview input regnl/o1 preview input regnl Tokens\",\"cached\":\"Azure OpenAI/o1 preview cached input regnl/o1 preview cached input regnl Tokens\",\"output\":\"Azure OpenAI/o1 preview output regnl/o1 preview output regnl Tokens\"}},\"o1-pro\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/o1-pro Batch Inp Data Zone/o1-pro Batch Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/o1-pro Batch Outp Data Zone/o1-pro Batch Outp Data Zone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/o1-pro Inp Data Zone/o1-pro Inp Data Zone Tokens\",\"cached\":\"Azure OpenAI/o1-pro cached Inp Data Zone/o1-pro cached Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/o1-pro Outp Data Zone/o1-pro Outp Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/o1-pro Batch Inp glbl/o1-pro Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI/o1-pro Batch Outp glbl/o1-pro Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/o1-pro Inp glbl/o1-pro Inp glbl Tokens\",\"cached\":\"Azure OpenAI/o1-pro cached Inp glbl/o1-pro cached Inp glbl Tokens\",\"output\":\"Azure OpenAI/o1-pro Outp glbl/o1-pro Outp glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/o1-pro Inp regnl/o1-pro Inp regnl Tokens\",\"cached\":\"Azure OpenAI/o1-pro cached Inp regnl/o1-pro cached Inp regnl Tokens\",\"output\":\"Azure OpenAI/o1-pro Outp regnl/o1-pro Outp regnl Tokens\"}},\"o3\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/o3 0416 Batch Inp Data Zone/o3 0416 Batch Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/o3 0416 Batch Outp Data Zone/o3 0416 Batch Outp Data Zone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/o3 0416 Inp Data Zone/o3 0416 Inp Data Zone Tokens\",\"cached\":\"Azure OpenAI/o3 0416 cached Inp Data Zone/o3 0416 cached Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/o3 0416 Outp Data Zone/o3 0416 Outp Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/o3 0416 Batch Inp glbl/o3 0416 Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI/o3 0416 Batch Outp glbl/o3 0416 Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/o3 0416 Inp glbl/o3 0416 Inp glbl Tokens\",\"cached\":\"Azure OpenAI/o3 0416 cached Inp glbl/o3 0416 cached Inp glbl Tokens\",\"output\":\"Azure OpenAI/o3 0416 Outp glbl/o3 0416 Outp glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/o3 0416 Inp regnl/o3 0416 Inp regnl Tokens\",\"cached\":\"Azure OpenAI/o3 0416 cached Inp regnl/o3 0416 cached Inp regnl Tokens\",\"output\":\"Azure OpenAI/o3 0416 Outp regnl/o3 0416 Outp regnl Tokens\"}},\"o3-deep-research\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI Reasoning/o3-deep research 0626-inp-dzone/o3-deep research 0626-inp-dzone 1M Tokens\",\"cached\":\"Azure OpenAI Reasoning/o3-deep research 0626-inp-cchd-dzone/o3-deep research 0626-inp-cchd-dzone 1M Tokens\",\"output\":\"Azure OpenAI Reasoning/o3-deep research 0626-out-dzone/o3-deep research 0626-out-dzone 1M Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI Reasoning/o3-deep research 0626-inp-glbl/o3-deep research 0626-inp-glbl 1M Tokens\",\"cached\":\"Azure OpenAI Reasoning/o3-deep research 0626-inp-cchd-glbl/o3-deep research 0626-inp-cchd-glbl 1M Tokens\",\"output\":\"Azure OpenAI Reasoning/o3-deep research 0626-out-glbl/o3-deep research 0626-out-glbl 1M Tokens\"}},\"o3-mini\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI/o3 mini 0131 Batch Inp Data Zone/o3 mini 0131 Batch Inp Data Zone Tokens\",\"output\":\"Azure OpenAI/o3 mini 0131 Batch Outp Data Zone/o3 mini 0131 Batch Outp Data Zone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI/o3 mini 0131 input Data Zone/o3 mini 0131 input Data Zone Tokens\",\"cached\":\"Azure OpenAI/o3 mini 0131 cached input Data Zone/o3 mini 0131 cached input Data Zone Tokens\",\"output\":\"Azure OpenAI/o3 mini 0131 output Data Zone/o3 mini 0131 output Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI/o3 mini 0131 Batch Inp glbl/o3 mini 0131 Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI/o3 mini 0131 Batch Outp glbl/o3 mini 0131 Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/o3 mini 0131 input glbl/o3 mini 0131 input glbl Tokens\",\"cached\":\"Azure OpenAI/o3 mini 0131 cached input glbl/o3 mini 0131 cached input glbl Tokens\",\"output\":\"Azure OpenAI/o3 mini 0131 output glbl/o3 mini 0131 output glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/o3 mini 0131 input regnl/o3 mini 0131 input regnl Tokens\",\"cached\":\"Azure OpenAI/o3 mini 0131 cached input regnl/o3 mini 0131 cached input regnl Tokens\",\"output\":\"Azure OpenAI/o3 mini 0131 output regnl/o3 mini 0131 output regnl Tokens\"}},\"o3-pro\":{\"GlobalBatch\":{\"input\":\"Azure OpenAI/o3-pro Batch Inp glbl/o3-pro Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI/o3-pro Batch Outp glbl/o3-pro Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/o3-pro Inp glbl/o3-pro Inp glbl Tokens\",\"output\":\"Azure OpenAI/o3-pro Outp glbl/o3-pro Outp glbl Tokens\"}},\"o4-mini\":{\"DataZoneBatch\":{\"input\":\"Azure OpenAI Reasoning/o4-mini 0416 Batch Inp Data Zone/o4-mini 0416 Batch Inp Data Zone Tokens\",\"output\":\"Azure OpenAI Reasoning/o4-mini 0416 Batch Outp Data Zone/o4-mini 0416 Batch Outp Data Zone Tokens\"},\"DataZoneStandard\":{\"input\":\"Azure OpenAI Reasoning/o4-mini 0416 Inp Data Zone/o4-mini 0416 Inp Data Zone Tokens\",\"cached\":\"Azure OpenAI Reasoning/o4-mini 0416 cached Inp DataZone/o4-mini 0416 cached Inp DataZone Tokens\",\"output\":\"Azure OpenAI Reasoning/o4-mini 0416 Outp Data Zone/o4-mini 0416 Outp Data Zone Tokens\"},\"GlobalBatch\":{\"input\":\"Azure OpenAI Reasoning/o4-mini 0416 Batch Inp glbl/o4-mini 0416 Batch Inp glbl Tokens\",\"output\":\"Azure OpenAI Reasoning/o4-mini 0416 Batch Outp glbl/o4-mini 0416 Batch Outp glbl Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI Reasoning/o4-mini 0416 Inp glbl/o4-mini 0416 Inp glbl Tokens\",\"cached\":\"Azure OpenAI Reasoning/o4-mini 0416 cached Inp glbl/o4-mini 0416 cached Inp glbl Tokens\",\"output\":\"Azure OpenAI Reasoning/o4-mini 0416 Outp glbl/o4-mini 0416 Outp glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI Reasoning/o4-mini 0416 Inp regnl/o4-mini 0416 Inp regnl Tokens\",\"cached\":\"Azure OpenAI Reasoning/o4-mini 0416 cached Inp regnl/o4-mini 0416 cached Inp regnl Tokens\",\"output\":\"Azure OpenAI Reasoning/o4-mini 0416 Outp regnl/o4-mini 0416 Outp regnl Tokens\"}},\"text-embedding-3-large\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI Embedding/text embedding 3 large DZ/text embedding 3 large DZ Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/text-embedding-3-large-glbl/text-embedding-3-large-glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/text-embedding-3-large-regional/text-embedding-3-large-regional Tokens\"}},\"text-embedding-3-small\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI Embedding/text embedding 3 small DZ/text embedding 3 small DZ Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/text-embedding-3-small-glbl/text-embedding-3-small-glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/text-embedding-3-small-regional/text-embedding-3-small-regional Tokens\"}},\"text-embedding-ada-002\":{\"DataZoneStandard\":{\"input\":\"Azure OpenAI/embedding-ada-datazone/embedding-ada-datazone Tokens\"},\"GlobalStandard\":{\"input\":\"Azure OpenAI/embedding-ada-glbl/embedding-ada-glbl Tokens\"},\"Standard\":{\"input\":\"Azure OpenAI/embedding-ada-regional/embedding-ada-regional Tokens\"}}}}");
// src/resources/azure/ai/model-meters.ts
const models = new Map(Object.entries(openai_meters_default.models));
function tokenMeter(model, version, deployment, kind) {
	return (models.get(`${model}@${version}`) ?? models.get(model) ?? unpriced(missing(model, version)))[deployment]?.[kind] ?? unpriced(`${model} as ${deployment} has no known price for ${kind} tokens`);
}
function missing(model, version) {
	if ([...models.keys()].some((name) => name.startsWith(`${model}@`)) && version === void 0) return `prices of ${model} differ by its version, and none is set`;
	return `${model}${version === void 0 ? "" : ` ${version}`} is no model with token prices that are known here`;
}
// src/resources/azure/ai/token-components.ts
function tokenComponents(isThere) {
	return [
		tokens("Input tokens", "input", isThere, (r) => r.usage.monthly_language_input_tokens ?? requested(r, "input", "share not cached", uncached(r))),
		tokens("Cached input tokens", "cached", (r) => isThere(r) && (r.usage.monthly_language_cached_input_tokens ?? r.usage.cached_input_share) !== void 0, (r) => r.usage.monthly_language_cached_input_tokens ?? requested(r, "input", "cached share", cachedShare(r))),
		tokens("Output tokens", "output", isThere, (r) => r.usage.monthly_language_output_tokens ?? requested(r, "output"))
	];
}
function tokens(name, kind, when, quantity) {
	return {
		name,
		detail: modelName,
		detailNames: "model",
		unit: "tokens",
		when,
		quantity,
		price: (r) => foundry(r, tokenMeter(modelName(r), r.model?.version, deploymentType(r), kind))
	};
}
function cachedShare(r) {
	const share = r.usage.cached_input_share ?? exact(0);
	return share.gt(1) ? unpriced("usage cached_input_share is more than all") : share;
}
function uncached(r) {
	return exact(1).minus(cachedShare(r));
}
function requested(r, direction, part, share) {
	const [requests, each] = [r.usage.monthly_requests, r.usage[`request_${direction}_tokens`]];
	if (!requests || !each) return void 0;
	const all = product({
		requests,
		[`${direction} tokens a request`]: each
	});
	return part && share ? all.times(part, share) : all;
}
// src/resources/azure/ai/cognitive-deployment.ts
const PROVISIONED = new Map([
	["ProvisionedManaged", "Regional"],
	["GlobalProvisionedManaged", "Global"],
	["DataZoneProvisionedManaged", "Data Zone"]
]);
const PRODUCTS$2 = new Map([
	["OpenAI", "Azure OpenAI"],
	["Black Forest Labs", "Azure BFL Flux Models"],
	["DeepSeek", "Azure Deepseek Models"],
	["Meta", "Azure Llama Models"],
	["Mistral AI", "Azure Mistral Models"],
	["xAI", "Azure Grok Models"]
]);
const cognitiveDeployment = sheet({
	type: "azurerm_cognitive_deployment",
	title: "Model deployment (Azure OpenAI)",
	pricing: "azure.microsoft.com/pricing/details/cognitive-services/openai-service",
	limits: ["Tokens of models other than OpenAI's, and of those charged by the length of the context, are not priced; nor is what spills over from provisioned throughput.", "Audio, realtime, priority and developer tiers are not priced. Reservations of provisioned throughput are not in a plan."],
	attributes: attributes$68,
	usage: usage$60,
	references: references$36,
	components: [
		{
			name: "Provisioned throughput",
			detail: (r) => `${modelName(r)}, ${deploymentType(r)}`,
			unit: "hours",
			hourly: true,
			when: isProvisioned,
			quantity: capacityOf,
			price: (r) => {
				const format = r.model?.format ?? "?";
				const sku = `Provisioned Managed ${PROVISIONED.get(deploymentType(r))}`;
				return foundry(r, `${PRODUCTS$2.get(format) ?? unpriced(`models of ${format} have no known price`)}/${sku}/${sku} Unit`);
			}
		},
		...tokenComponents((r) => isByUse(r) && !isOtherThanLanguage(modelName(r))),
		{
			name: "Embedded tokens",
			detail: modelName,
			detailNames: "model",
			unit: "tokens",
			when: (r) => isByUse(r) && modelName(r).startsWith("text-embedding"),
			quantity: (r) => r.usage.monthly_text_embedding_tokens,
			price: (r) => foundry(r, tokenMeter(modelName(r), r.model?.version, deploymentType(r), "input"))
		},
		...furtherComponents(isByUse)
	]
});
function isProvisioned(r) {
	return PROVISIONED.has(deploymentType(r));
}
function isByUse(r) {
	return !isProvisioned(r);
}
// src/resources/azure/ai/index.ts
const sheets$45 = [cognitiveAccount, cognitiveDeployment];
// src/resources/azure/apimanagement/sku.ts
const NAMES$2 = new Map([
	["consumption", "Consumption"],
	["developer", "Developer"],
	["basic", "Basic"],
	["basicv2", "Basic v2"],
	["standard", "Standard"],
	["standardv2", "Standard v2"],
	["premium", "Premium"],
	["premiumv2", "Premium v2"],
	["isolated", "Isolated"]
]);
function skuOf$11(skuName) {
	const [, tier = "", units = "1"] = /^([A-Za-z0-9]+?)(?:_(\d{1,4}))?$/.exec(skuName) ?? [];
	const name = NAMES$2.get(tier.toLowerCase()) ?? unpriced(`sku_name ${skuName} is no tier that this version knows`);
	return {
		name,
		units: Exact.of(units),
		hasDearerFirst: name.endsWith(" v2"),
		includesCalls: ["Basic v2", "Standard v2"].includes(name),
		hasGateways: [
			"Premium",
			"Standard v2",
			"Premium v2"
		].includes(name)
	};
}
// src/resources/azure/apimanagement/api-management.ts
const attributes$67 = {
	sku_name: text(),
	additional_location: blocks({
		location: text(),
		capacity: number({
			default: void 0,
			because: "as many units as in the first region"
		})
	})
};
const usage$59 = {
	monthly_api_calls: usageNumber("calls a month; charged in the tiers Consumption, Basic v2 and Standard v2"),
	self_hosted_gateway_count: usageNumber("self-hosted gateways; of those in the plan it is known")
};
const references$35 = { gateways: referredBy("azurerm_api_management_gateway", "api_management_id", {}) };
const apiManagement = sheet({
	type: "azurerm_api_management",
	title: "API Management",
	pricing: "azure.microsoft.com/pricing/details/api-management",
	limits: ["All units of Premium are priced as its first; the list has secondary units at half the price, without saying when they apply.", "Workspace gateways and workspaces beyond what a tier includes are not priced."],
	attributes: attributes$67,
	usage: usage$59,
	references: references$35,
	components: [
		...unitComponents(),
		...callComponents(),
		gatewayComponent()
	],
	parts: [part({
		name: "additional_location",
		each: placesOf$1,
		components: [placeComponent()]
	})]
});
function tier(r) {
	return skuOf$11(r.sku_name ?? unpriced("sku_name is not set"));
}
function unitComponents() {
	return [{
		name: "Units",
		detail: (r) => tier(r).name,
		unit: "hours",
		hourly: true,
		when: (r) => tier(r).name !== "Consumption",
		quantity: (r) => tier(r).hasDearerFirst ? 1 : tier(r).units,
		price: (r) => meter$20(tier(r), "Unit")
	}, {
		name: "Further units",
		detail: (r) => tier(r).name,
		unit: "hours",
		hourly: true,
		when: (r) => tier(r).hasDearerFirst && tier(r).units.gt(1),
		quantity: (r) => tier(r).units.minus(1),
		price: (r) => meter$20(tier(r), "Secondary Unit")
	}];
}
function callComponents() {
	const calls = {
		name: "Calls",
		unit: "calls",
		quantity: (r) => r.usage.monthly_api_calls,
		price: (r) => meter$20(tier(r), "Calls")
	};
	return [{
		...calls,
		when: (r) => tier(r).name === "Consumption"
	}, {
		...calls,
		when: (r) => tier(r).includesCalls,
		grantsFreeStep: true
	}];
}
function gatewayComponent() {
	return {
		name: "Self-hosted gateways",
		unit: "hours",
		hourly: true,
		when: (r) => tier(r).name === "Premium" || tier(r).hasGateways && gatewaysOf(r) !== void 0,
		quantity: gatewaysOf,
		price: (r) => tier(r).name === "Premium" ? azure("API Management", "API Management", "Gateway", "Gateway Unit") : meter$20(tier(r), "Self-hosted Gateway")
	};
}
function gatewaysOf(r) {
	const { length } = r.refs.gateways;
	return r.usage.self_hosted_gateway_count ?? (length > 0 ? exact(length) : void 0);
}
function placesOf$1(r) {
	return r.additional_location.map((location) => ({
		get sku() {
			return tier(r);
		},
		get units() {
			return location.capacity ?? tier(r).units;
		},
		get place() {
			return azureLocation(location.location ?? "") ?? unpriced("additional_location.location is not set");
		}
	}));
}
function placeComponent() {
	return {
		name: "Units",
		detail: ({ sku }) => sku.name,
		unit: "hours",
		hourly: true,
		quantity: ({ units }) => units,
		price: ({ sku, place }) => meter$20(sku, "Unit", place)
	};
}
function meter$20({ name }, what, place) {
	return azure("API Management", "API Management", name, `${name} ${what}`, { place });
}
// src/resources/azure/apimanagement/index.ts
const sheets$44 = [apiManagement];
// src/resources/azure/appconfiguration/app-configuration.ts
function meter$19(sku, what) {
	if (!/^standard$/i.test(sku)) return unpriced(`the tier ${sku} has no price in the list`);
	return azure("App Configuration", "App Configuration", "Standard", `Standard ${what}`);
}
// src/resources/azure/appconfiguration/index.ts
const sheets$43 = [sheet({
	type: "azurerm_app_configuration",
	title: "App Configuration",
	pricing: "azure.microsoft.com/pricing/details/app-configuration",
	limits: ["Replicas are priced as in the store's own region."],
	attributes: {
		sku: text({
			default: "free",
			because: "the provider's default"
		}),
		replica: count$1({ because: "no replica" })
	},
	usage: { monthly_additional_requests: usageNumber("requests a month beyond the 200,000 a day that the store and each replica include") },
	free: (r) => /^free$/i.test(r.sku) ? "the tier Free costs nothing" : void 0,
	components: [{
		name: "Instances",
		detail: (r) => r.replica > 0 ? `with replicas: ${r.replica}` : "no replica",
		unit: "days",
		quantity: (r) => 30 * (1 + r.replica),
		price: (r) => meter$19(r.sku, "Instance")
	}, {
		name: "Requests",
		detail: () => "beyond those included",
		unit: "operations",
		quantity: (r) => r.usage.monthly_additional_requests,
		price: (r) => meter$19(r.sku, "Overage Operations")
	}]
})];
// src/resources/azure/applicationgateway/versions.ts
const VERSIONS = new Map([
	["Basic", {
		product: "Application Gateway Basic v2",
		sku: "Basic",
		isFixed: true
	}],
	["Standard_v2", {
		product: "Application Gateway Standard v2",
		sku: "Standard",
		isFixed: true
	}],
	["WAF_v2", {
		product: "Application Gateway WAF v2",
		sku: "Standard",
		isFixed: true
	}],
	...[
		"Small",
		"Medium",
		"Large"
	].map((sku) => [`Standard_${sku}`, {
		product: "Basic Application Gateway",
		sku,
		isFixed: false
	}]),
	...["Medium", "Large"].map((sku) => [`WAF_${sku}`, {
		product: "WAF Application Gateway",
		sku,
		isFixed: false
	}])
]);
function versionOf(name) {
	return VERSIONS.get(name) ?? unpriced(`${name} is no SKU that this version knows`);
}
// src/resources/azure/applicationgateway/application-gateway.ts
const attributes$66 = {
	sku: block({
		name: text(),
		capacity: number({
			default: void 0,
			because: "it scales by itself"
		})
	}),
	autoscale_configuration: block({
		min_capacity: number({
			default: 0,
			because: "Azure's default"
		}),
		max_capacity: number({
			default: void 0,
			because: "no bound"
		})
	})
};
const usage$58 = {
	capacity_units: usageNumber("capacity units in use, averaged over all hours of the month; only v2"),
	monthly_data_processed_gb: usageNumber("GB processed a month; only v1")
};
const UNITS = 10;
const applicationGateway = sheet({
	type: "azurerm_application_gateway",
	title: "Application gateway",
	pricing: "azure.microsoft.com/pricing/details/application-gateway",
	limits: ["The lower price of a web application firewall in a network with a DDoS protection plan is not applied; Captcha sessions are not priced."],
	attributes: attributes$66,
	usage: usage$58,
	components: [
		{
			name: "Gateway",
			detail: (r) => skuOf$10(r),
			unit: "hours",
			hourly: true,
			quantity: (r) => soldAs$1(r).isFixed ? 1 : r.sku?.capacity ?? unpriced("sku.capacity is not set"),
			price: (r) => azure("Application Gateway", soldAs$1(r).product, soldAs$1(r).sku, `${soldAs$1(r).sku} ${soldAs$1(r).isFixed ? "Fixed Cost" : "Gateway"}`)
		},
		{
			name: "Capacity units",
			unit: "hours",
			hourly: true,
			when: (r) => soldAs$1(r).isFixed,
			quantity: capacityUnits,
			price: (r) => azure("Application Gateway", soldAs$1(r).product, soldAs$1(r).sku, `${soldAs$1(r).sku} Capacity Units`)
		},
		{
			name: "Data processed",
			unit: "GB",
			when: (r) => !soldAs$1(r).isFixed,
			quantity: (r) => r.usage.monthly_data_processed_gb,
			price: (r) => azure("Application Gateway", soldAs$1(r).product, soldAs$1(r).sku, `${soldAs$1(r).sku} Data Processed`)
		}
	]
});
function skuOf$10({ sku }) {
	return sku?.name ?? unpriced("sku is not set");
}
function soldAs$1(r) {
	return versionOf(skuOf$10(r));
}
function capacityUnits(r) {
	const { autoscale_configuration: scale, usage } = r;
	const reserved = (scale ? scale.min_capacity : r.sku?.capacity ?? unpriced("neither sku.capacity nor autoscale_configuration is set")).times(UNITS);
	const used = usage.capacity_units;
	if (used === void 0 && reserved.isZero) return void 0;
	const value = reserved.max(used ?? exact(0));
	if (!scale) return value;
	return r.scaled({
		value,
		least: () => reserved,
		most: () => scale.max_capacity?.times(UNITS),
		by: "autoscale_configuration.max_capacity"
	});
}
// src/resources/azure/applicationgateway/index.ts
const sheets$42 = [applicationGateway];
// src/resources/azure/applicationinsights/application-insights.ts
const INCLUDED_DAYS = 90;
function retained(monthlyGb, days) {
	return monthlyGb?.times(days.minus(INCLUDED_DAYS)).over(30);
}
// src/resources/azure/applicationinsights/index.ts
const sheets$41 = [
	sheet({
		type: "azurerm_application_insights",
		title: "Application Insights",
		pricing: "azure.microsoft.com/pricing/details/monitor",
		limits: ["Data of a resource that works on a Log Analytics workspace are priced with the workspace."],
		attributes: {
			workspace_id: text({
				default: void 0,
				because: "no workspace"
			}),
			retention_in_days: number({
				default: exact(INCLUDED_DAYS),
				because: "the provider's default"
			})
		},
		usage: { monthly_data_ingested_gb: usageNumber("GB of telemetry that arrive in a month") },
		references: { workspace: refersTo("workspace_id", "azurerm_log_analytics_workspace", {}) },
		free: (r) => {
			if (r.refs.workspace) return `priced inside ${r.refs.workspace.address}`;
			return r.workspace_id === void 0 ? void 0 : "its data are billed by the Log Analytics workspace";
		},
		components: [{
			name: "Data ingested",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_ingested_gb,
			price: azure("Application Insights", "Application Insights", "Enterprise", "Enterprise Overage Data")
		}, {
			name: "Data retention",
			detail: (r) => `${r.retention_in_days.toString()} days`,
			unit: "GB-months",
			when: (r) => r.retention_in_days.gt(INCLUDED_DAYS),
			quantity: (r) => retained(r.usage.monthly_data_ingested_gb, r.retention_in_days),
			price: azure("Application Insights", "Application Insights", "Enterprise", "Data Retention")
		}]
	}),
	sheet({
		type: "azurerm_application_insights_standard_web_test",
		title: "Standard web test (Application Insights)",
		pricing: "azure.microsoft.com/pricing/details/monitor",
		attributes: {
			enabled: flag({
				default: true,
				because: "it is counted as running"
			}),
			frequency: number({
				default: exact(300),
				because: "the provider's default"
			}),
			geo_locations: count$1({
				absent: 1,
				because: "at least one place"
			})
		},
		components: [{
			name: "Executions",
			detail: (r) => `every ${r.frequency.toString()} s from places: ${r.geo_locations}`,
			unit: "executions",
			when: (r) => r.enabled,
			quantity: (r) => HOURS_A_MONTH.times(3600).over(r.frequency).times(r.geo_locations),
			price: azure("Azure Monitor", "Azure Monitor", "Standard Web Test", "Standard Web Test Execution")
		}]
	}),
	sheet({
		type: "azurerm_application_insights_web_test",
		title: "Web test (Application Insights, classic)",
		pricing: "azure.microsoft.com/pricing/details/monitor",
		attributes: { kind: text() },
		free: (r) => /^ping$/i.test(r.kind ?? "") ? "URL ping tests cost nothing" : void 0,
		components: [{
			name: "Multi-step web test",
			unit: "months",
			quantity: () => 1,
			price: azure("Application Insights", "Application Insights", "Basic", "Multi-step Web Test")
		}]
	})
];
// src/resources/azure/shared/group-region.ts
const inGroup = { group: refersTo("resource_group_name", "azurerm_resource_group", {}) };
function regionOrGroups(r) {
	const own = regionOf$1(r);
	return own === void 0 || own === "global" ? r.refs.group?.region : own;
}
function regionOf$1(r) {
	try {
		return r.region;
	} catch (error) {
		if (error instanceof Unpriceable) return void 0;
		throw error;
	}
}
// src/resources/azure/automation/metered.ts
const inAccount = {
	account: refersTo("automation_account_name", "azurerm_automation_account", {}),
	...inGroup
};
const jobUsage = { monthly_job_run_mins: usageNumber("minutes a month in which jobs run") };
const nodeUsage = { non_azure_config_node_count: usageNumber("nodes outside Azure that get their configuration from it") };
function jobs(placeOf) {
	return {
		name: "Job run time",
		unit: "minutes",
		quantity: (r) => r.usage.monthly_job_run_mins,
		price: (r) => azure("Automation", "Automation", "Basic", "Basic Runtime", { place: placeOf(r) })
	};
}
function nodes$1(placeOf) {
	return {
		name: "Configured nodes outside Azure",
		unit: "months",
		quantity: (r) => r.usage.non_azure_config_node_count,
		price: (r) => azure("Automation", "Automation", "Non-Azure", "Non-Azure Node", { place: placeOf(r) })
	};
}
function accountsRegion(r) {
	return r.refs.account?.region ?? regionOrGroups(r);
}
const PART_JOBS = jobs(accountsRegion);
const PART_NODES = nodes$1(accountsRegion);
function pricedWithAccount({ refs, usage }, key) {
	return refs.account && usage[key] === void 0 ? `priced inside ${refs.account.address}` : void 0;
}
// src/resources/azure/automation/index.ts
const sheets$40 = [
	sheet({
		type: "azurerm_automation_account",
		title: "Automation account",
		pricing: "azure.microsoft.com/pricing/details/automation",
		limits: ["The subscription's free minutes, nodes and watcher hours of a month are not deducted."],
		attributes: {},
		usage: {
			...jobUsage,
			...nodeUsage,
			monthly_watcher_hrs: usageNumber("hours a month of watchers that are not in the plan")
		},
		components: [
			jobs(() => void 0),
			nodes$1(() => void 0),
			{
				name: "Watchers",
				unit: "hours",
				when: (r) => r.usage.monthly_watcher_hrs !== void 0,
				quantity: (r) => r.usage.monthly_watcher_hrs,
				price: azure("Automation", "Automation", "Basic", "Watcher")
			}
		]
	}),
	sheet({
		type: "azurerm_automation_job_schedule",
		title: "Automation job schedule",
		pricing: "azure.microsoft.com/pricing/details/automation",
		limits: ["The subscription's free minutes of a month are not deducted."],
		attributes: {},
		usage: jobUsage,
		references: inAccount,
		free: (r) => pricedWithAccount(r, "monthly_job_run_mins"),
		components: [PART_JOBS]
	}),
	sheet({
		type: ["azurerm_automation_dsc_configuration", "azurerm_automation_dsc_nodeconfiguration"],
		title: "Automation state configuration",
		pricing: "azure.microsoft.com/pricing/details/automation",
		limits: ["The subscription's free nodes are not deducted."],
		attributes: {},
		usage: nodeUsage,
		references: inAccount,
		free: (r) => pricedWithAccount(r, "non_azure_config_node_count"),
		components: [PART_NODES]
	}),
	sheet({
		type: "azurerm_automation_watcher",
		title: "Automation watcher",
		pricing: "azure.microsoft.com/pricing/details/automation",
		limits: ["The subscription's 744 free hours of a month are not deducted."],
		attributes: {},
		components: [{
			name: "Watcher",
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: azure("Automation", "Automation", "Basic", "Watcher")
		}]
	})
];
// src/resources/azure/backup/protected-vm.ts
const usage$57 = {
	disk_utilization_gb: usageNumber("GB that are used on all disks of the machine"),
	additional_backup_retention_gb: usageNumber("GB that recovery points keep beside the latest copy")
};
const size$2 = { disk_size_gb: number() };
const references$34 = {
	vault: refersTo("recovery_vault_name", "azurerm_recovery_services_vault", {
		storage_mode_type: text({
			default: "GeoRedundant",
			because: "the provider's default"
		}),
		cross_region_restore_enabled: flag({
			default: false,
			because: "the provider's default"
		})
	}),
	machine: refersTo("source_vm_id", [
		"azurerm_linux_virtual_machine",
		"azurerm_windows_virtual_machine",
		"azurerm_virtual_machine"
	], {
		os_disk: block(size$2),
		storage_os_disk: block(size$2),
		storage_data_disk: blocks(size$2)
	})
};
const protectedVm = sheet({
	type: "azurerm_backup_protected_vm",
	title: "Backup of a virtual machine",
	pricing: "azure.microsoft.com/pricing/details/backup",
	limits: ["Instant restore snapshots and the archive tier are not priced.", "Without usage the disks that the machine makes itself are counted as if they were full; attached disks need usage."],
	attributes: {},
	usage: usage$57,
	references: references$34,
	components: [{
		name: "Protected instance",
		unit: "months",
		quantity: instances,
		price: (r) => azure("Backup", "Backup", "Azure VM", "Azure VM Protected Instance", { place: placeOf$2(r) })
	}, {
		name: "Storage",
		detail: redundancy,
		unit: "GB-months",
		quantity: (r) => protectedGb(r)?.plus(r.usage.additional_backup_retention_gb ?? 0),
		price: (r) => azure("Backup", "Backup", "Standard", `Standard ${redundancy(r)} Data Stored`, { place: placeOf$2(r) })
	}]
});
function placeOf$2({ refs }) {
	return refs.vault?.region ?? refs.machine?.region;
}
function protectedGb(r) {
	if (r.usage.disk_utilization_gb) return r.usage.disk_utilization_gb;
	const { machine } = r.refs;
	const system = machine?.os_disk ?? machine?.storage_os_disk;
	if (!machine || !system) return void 0;
	const sizes = [system, ...machine.storage_data_disk].map(({ disk_size_gb }) => disk_size_gb);
	const known = sizes.filter((one) => one !== void 0);
	if (known.length < sizes.length) return void 0;
	r.assume("counted as if the machine's own disks were full");
	return sum(known);
}
function instances(r) {
	const gb = protectedGb(r);
	if (!gb) return void 0;
	if (!gb.gt(50)) return exact(1).over(2);
	return gb.over(500).ceil();
}
function redundancy(r) {
	const { storage_mode_type: mode, cross_region_restore_enabled: isReadable } = r.refs.vault ?? unpriced("its vault is not in the plan, and thereby how often data are kept");
	if (mode === "GeoRedundant") return isReadable ? "RA-GRS" : "GRS";
	if (mode === "LocallyRedundant") return "LRS";
	return mode === "ZoneRedundant" ? "ZRS" : unpriced(`${mode} is no redundancy that this version knows`);
}
// src/resources/azure/backup/index.ts
const sheets$39 = [protectedVm];
// src/resources/azure/cdn/classic-firewall-policy.ts
const attributes$65 = {
	custom_rule: count$1(),
	managed_rule: blocks({ type: text() })
};
const usage$56 = {
	monthly_custom_rule_requests: usageNumber("requests a month that custom rules look at"),
	monthly_managed_ruleset_requests: usageNumber("requests a month that managed rule sets look at")
};
const classicFirewallPolicy = sheet({
	type: "azurerm_frontdoor_firewall_policy",
	title: "Firewall policy of Front Door (classic)",
	pricing: "azure.microsoft.com/pricing/details/frontdoor",
	limits: ["Requests through managed rule sets are stated for all sets together; those through bot protection cost the same."],
	attributes: attributes$65,
	usage: usage$56,
	components: [
		{
			name: "Policy",
			unit: "months",
			quantity: () => 1,
			price: meter$18("Policy")
		},
		{
			name: "Custom rules",
			unit: "months",
			when: (r) => r.custom_rule > 0,
			quantity: (r) => r.custom_rule,
			price: meter$18("Rule")
		},
		{
			name: "Requests",
			detail: () => "custom rules",
			unit: "requests",
			when: (r) => r.custom_rule > 0,
			quantity: (r) => r.usage.monthly_custom_rule_requests,
			price: meter$18("Requests")
		},
		ruleSets("default", "Default Ruleset", (r) => r.managed_rule.length - botSets(r)),
		ruleSets("bot protection", "Bot Protection Ruleset", botSets),
		{
			name: "Requests",
			detail: () => "managed rule sets",
			unit: "requests",
			when: (r) => r.managed_rule.length > 0,
			quantity: (r) => r.usage.monthly_managed_ruleset_requests,
			price: meter$18("Default Request")
		}
	]
});
function ruleSets(detail, name, howMany) {
	return {
		name: "Managed rule sets",
		detail: () => detail,
		unit: "months",
		when: (r) => howMany(r) > 0,
		quantity: howMany,
		price: meter$18(name)
	};
}
function botSets({ managed_rule: sets }) {
	return sets.filter(({ type }) => /bot/i.test(type ?? "")).length;
}
function meter$18(name) {
	return azure("Azure Front Door Service", "Azure Front Door Service", "Standard", `Standard ${name}`, { place: "Zone 1" });
}
// src/resources/azure/cdn/classic-front-door.ts
const attributes$64 = {
	frontend_endpoint: count$1({ because: "few" }),
	routing_rule: blocks({ enabled: flag({
		default: true,
		because: "the provider's default"
	}) })
};
const ZONES$3 = {
	north_america_europe_africa: ["Zone 1", "North America, Europe and Africa"],
	asia_pacific: ["Zone 2", "Asia Pacific"],
	south_america: ["Zone 3", "South America"],
	australia: ["Zone 4", "Australia"],
	india: ["Zone 5", "India"],
	us_gov: ["US Gov Zone 1", "the locations of the US government"]
};
const zones = Object.keys(ZONES$3);
const usage$55 = {
	monthly_inbound_data_transfer_gb: usageNumber("GB a month that clients send in"),
	...Object.fromEntries(zones.map((zone) => [`monthly_outbound_data_transfer_gb.${zone}`, usageNumber(`GB a month sent to clients in ${ZONES$3[zone][1]}`)]))
};
const INCLUDED_RULES = 5;
const INCLUDED_HOSTS = 100;
const classicFrontDoor = sheet({
	type: "azurerm_frontdoor",
	title: "Front Door (classic)",
	pricing: "azure.microsoft.com/pricing/details/frontdoor",
	limits: ["Rules of the rules engine are not priced."],
	attributes: attributes$64,
	usage: usage$55,
	components: [
		{
			name: "Routing rules",
			detail: () => "the first five",
			unit: "hours",
			hourly: true,
			when: (r) => rulesOf$2(r) > 0,
			quantity: (r) => Math.min(rulesOf$2(r), INCLUDED_RULES),
			price: meter$17("Included Routing Rules")
		},
		{
			name: "Routing rules",
			detail: () => "beyond five",
			unit: "hours",
			hourly: true,
			when: (r) => rulesOf$2(r) > INCLUDED_RULES,
			quantity: (r) => rulesOf$2(r) - INCLUDED_RULES,
			price: meter$17("Overage Routing Rules")
		},
		{
			name: "Domains",
			detail: () => "beyond a hundred",
			unit: "months",
			when: (r) => r.frontend_endpoint > INCLUDED_HOSTS,
			quantity: (r) => r.frontend_endpoint - INCLUDED_HOSTS,
			price: meter$17("Custom Domain")
		},
		{
			name: "Data in",
			unit: "GB",
			quantity: (r) => r.usage["monthly_inbound_data_transfer_gb"],
			price: meter$17("Data Transfer In")
		},
		...zones.map(outbound)
	]
});
function outbound(zone, at) {
	const given = (r) => r.usage[`monthly_outbound_data_transfer_gb.${zone}`];
	const isSilent = (r) => zones.every((other) => r.usage[`monthly_outbound_data_transfer_gb.${other}`] === void 0);
	return {
		name: "Data out",
		detail: () => ZONES$3[zone][1],
		unit: "GB",
		when: (r) => given(r) !== void 0 || at === 0 && isSilent(r),
		quantity: given,
		price: meter$17("Data Transfer Out", ZONES$3[zone][0])
	};
}
function rulesOf$2({ routing_rule: rules }) {
	return rules.filter(({ enabled }) => enabled).length;
}
function meter$17(name, place = "Zone 1") {
	return azure("Azure Front Door Service", "Azure Front Door Service", "Standard", `Standard ${name}`, { place });
}
// src/resources/azure/shared/geography.ts
const LOCATIONS = [
	[/^us(gov|dod)/, "us-gov"],
	[/^china/, "china"],
	[/us\d?(euap|stg)?$|^(canada|mexico)/, "america"],
	[/^(brazil|chile)/, "south-america"],
	[/europe$|^(austria|belgium|denmark|finland|france|germany|greece|italy|norway|poland|spain|sweden|switzerland|uk)/, "europe"],
	[/^uae/, "emirates"],
	[/^(israel|qatar|saudiarabia)/, "middle-east"],
	[/^southafrica/, "africa"],
	[/india/, "india"],
	[/^(australia|newzealand)/, "oceania"],
	[/asia$|^(indonesia|japan|korea|malaysia|taiwan)/, "asia"]
];
function geographyOf(location) {
	return LOCATIONS.find(([names]) => names.test(location))?.[1] ?? unpriced(`where the location ${location} lies is not known`);
}
// src/resources/azure/cdn/endpoint.ts
const attributes$63 = {
	optimization_type: text({
		default: void 0,
		because: "general delivery"
	}),
	delivery_rule: count$1(),
	global_delivery_rule: count$1()
};
const usage$54 = {
	monthly_outbound_gb: usageNumber("GB a month sent to viewers"),
	monthly_rules_engine_requests: usageNumber("requests a month that go through the rules engine")
};
const references$33 = { profile: refersTo("profile_name", "azurerm_cdn_profile", { sku: text() }) };
const PROFILES = new Map([
	["Standard_Akamai", ["Azure CDN from Akamai", "Standard"]],
	["Standard_Microsoft", ["Azure CDN from Microsoft", "Standard"]],
	["Standard_Verizon", ["Azure CDN from Verizon", "Standard"]],
	["Premium_Verizon", ["Azure CDN from Verizon", "Premium"]]
]);
const ZONES$2 = {
	america: "Zone 1",
	europe: "Zone 1",
	emirates: "Zone 1",
	"middle-east": "Zone 1",
	africa: "Zone 1",
	asia: "Zone 2",
	"south-america": "Zone 3",
	oceania: "Zone 4",
	india: "Zone 5",
	"us-gov": "US Gov Zone 1"
};
const FREE_RULES = 5;
const endpoint$1 = sheet({
	type: "azurerm_cdn_endpoint",
	title: "CDN endpoint",
	pricing: "azure.microsoft.com/pricing/details/cdn",
	limits: ["Data is billed by the zone it is served from; all of it counts as served from that of the endpoint's location."],
	attributes: attributes$63,
	usage: usage$54,
	references: references$33,
	components: [
		{
			name: "Data sent",
			detail: (r) => soldAs(r).join(", "),
			unit: "GB",
			quantity: (r) => r.usage.monthly_outbound_gb,
			price: (r) => {
				r.assume(`all is served from ${zoneOf$1(r)}, that of its location`);
				return meter$16(r, "Data Transfer");
			}
		},
		{
			name: "Accelerated data",
			unit: "GB",
			when: (r) => r.optimization_type === "DynamicSiteAcceleration",
			quantity: (r) => r.usage.monthly_outbound_gb,
			price: (r) => meter$16(r, "Acceleration Data Transfer")
		},
		{
			name: "Rules",
			detail: () => "beyond five",
			unit: "months",
			when: (r) => rulesOf$1(r) > FREE_RULES,
			quantity: (r) => rulesOf$1(r) - FREE_RULES,
			price: (r) => meter$16(r, "Rule")
		},
		{
			name: "Requests through rules",
			unit: "requests",
			when: (r) => rulesOf$1(r) > FREE_RULES,
			quantity: (r) => r.usage.monthly_rules_engine_requests,
			price: (r) => meter$16(r, "Requests")
		}
	]
});
function soldAs({ refs: { profile } }) {
	if (!profile) return unpriced("its profile, which has the SKU, is not in the plan");
	return PROFILES.get(profile.sku ?? "") ?? unpriced(`the billing words of ${profile.sku} are not known`);
}
function rulesOf$1({ delivery_rule: rules, global_delivery_rule: global }) {
	return rules + global;
}
function zoneOf$1({ region }) {
	return ZONES$2[geographyOf(region)] ?? unpriced(`the billing zone of ${region} is not known`);
}
function meter$16(r, name) {
	const [product, sku] = soldAs(r);
	return azure("Content Delivery Network", product, sku, `${sku} ${name}`, { place: zoneOf$1(r) });
}
// src/resources/azure/cdn/front-door-profile.ts
const attributes$62 = { sku_name: text() };
const ZONES$1 = new Map([...[
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8
].map((number) => [`zone_${number}`, `Zone ${number}`]), ["us_gov_zone_1", "US Gov Zone 1"]]);
const KINDS = [
	{
		key: "monthly_outbound_data_transfer_gb",
		name: "Data out",
		unit: "GB",
		meter: "Data Transfer Out",
		says: "GB a month sent to clients"
	},
	{
		key: "monthly_inbound_data_transfer_gb",
		name: "Data to origins",
		unit: "GB",
		meter: "Data Transfer In",
		says: "GB a month sent to origins"
	},
	{
		key: "monthly_requests",
		name: "Requests",
		unit: "requests",
		meter: "Requests",
		says: "requests a month"
	}
];
const usage$53 = Object.fromEntries(KINDS.flatMap(({ key, says }) => [...ZONES$1].map(([word, zone]) => [`${key}.${word}`, usageNumber(`${says} from edges of ${zone}`)])));
const frontDoorProfile = sheet({
	type: "azurerm_cdn_frontdoor_profile",
	title: "Front Door profile",
	pricing: "azure.microsoft.com/pricing/details/frontdoor",
	limits: ["Endpoints, routes, rules, domains and firewall policies are included; Captcha sessions and edge actions are not priced."],
	attributes: attributes$62,
	usage: usage$53,
	components: [{
		name: "Base fee",
		detail: (r) => tierOf$13(r),
		unit: "months",
		quantity: () => 1,
		price: (r) => meter$15(r, "Base Fees", "Zone 1")
	}, ...KINDS.flatMap((kind) => [...ZONES$1].map(([word, zone], at) => traffic(kind, word, zone, at === 0)))]
});
function traffic({ key, name, unit, meter: words }, word, zone, asks) {
	const given = (r) => r.usage[`${key}.${word}`];
	const isSilent = (r) => [...ZONES$1.keys()].every((other) => r.usage[`${key}.${other}`] === void 0);
	return {
		name,
		detail: () => zone,
		unit,
		when: (r) => given(r) !== void 0 || asks && isSilent(r),
		quantity: given,
		price: (r) => meter$15(r, words, zone)
	};
}
function tierOf$13({ sku_name: sku }) {
	return /^(Standard|Premium)_AzureFrontDoor$/.exec(sku ?? "")?.[1] ?? unpriced(`${sku} is no SKU that this version knows`);
}
function meter$15(r, name, place) {
	return azure("Azure Front Door Service", "Azure Front Door", tierOf$13(r), `${tierOf$13(r)} ${name}`, { place });
}
// src/resources/azure/cdn/index.ts
const sheets$38 = [
	classicFirewallPolicy,
	classicFrontDoor,
	endpoint$1,
	frontDoorProfile
];
// src/resources/azure/compute/snapshot-storage.ts
function snapshotStorage(gb, redundancy) {
	return {
		name: "Storage",
		unit: "GB-months",
		quantity: gb,
		price: (r) => azure("Storage", "Standard HDD Managed Disks", `Snapshots ${redundancy(r)}`, `${redundancy(r)} Snapshots`)
	};
}
// src/resources/azure/compute/image.ts
const attributes$61 = {
	zone_resilient: flag({
		default: false,
		because: "the provider's default"
	}),
	os_disk: block({ size_gb: number() }),
	data_disk: blocks({ size_gb: number() })
};
const usage$52 = { storage_gb: usageNumber("GB that it keeps: what is used of all its disks") };
const size$1 = { disk_size_gb: number() };
const machine = {
	os_disk: block(size$1),
	storage_os_disk: block(size$1),
	storage_data_disk: blocks(size$1)
};
const references$32 = { machine: refersTo("source_virtual_machine_id", [
	"azurerm_linux_virtual_machine",
	"azurerm_windows_virtual_machine",
	"azurerm_virtual_machine"
], machine) };
const image = sheet({
	type: "azurerm_image",
	title: "Managed image",
	pricing: "azure.microsoft.com/pricing/details/managed-disks",
	limits: ["Data disks that are attached to the source machine as resources of their own count only with usage."],
	attributes: attributes$61,
	usage: usage$52,
	references: references$32,
	components: [snapshotStorage(sizeOf$10, (r) => r.zone_resilient ? "ZRS" : "LRS")]
});
function sizeOf$10(r) {
	if (r.usage.storage_gb) return r.usage.storage_gb;
	const sizes = r.os_disk ? [r.os_disk, ...r.data_disk].map(({ size_gb }) => size_gb) : machineSizes(r.refs.machine);
	const known = sizes.filter((one) => one !== void 0);
	if (known.length === 0 || known.length < sizes.length) return void 0;
	r.assume("counted as if the disks were full; only what is used is charged");
	return sum(known);
}
function machineSizes(source) {
	const disk = source?.os_disk ?? source?.storage_os_disk;
	return source && disk ? [disk, ...source.storage_data_disk].map(({ disk_size_gb }) => disk_size_gb) : [];
}
// src/resources/azure/shared/disk-ladders.json
var disk_ladders_default = JSON.parse("{\"source\":\"learn.microsoft.com/azure/virtual-machines/disks-types; product names of the Azure Retail Prices API\",\"date\":\"2026-08\",\"columns\":[\"tier\",\"GiB\"],\"ladders\":{\"Premium\":{\"product\":\"Premium SSD Managed Disks\",\"tiers\":[[\"P1\",4],[\"P2\",8],[\"P3\",16],[\"P4\",32],[\"P6\",64],[\"P10\",128],[\"P15\",256],[\"P20\",512],[\"P30\",1024],[\"P40\",2048],[\"P50\",4096],[\"P60\",8192],[\"P70\",16384],[\"P80\",32767]]},\"StandardSSD\":{\"product\":\"Standard SSD Managed Disks\",\"tiers\":[[\"E1\",4],[\"E2\",8],[\"E3\",16],[\"E4\",32],[\"E6\",64],[\"E10\",128],[\"E15\",256],[\"E20\",512],[\"E30\",1024],[\"E40\",2048],[\"E50\",4096],[\"E60\",8192],[\"E70\",16384],[\"E80\",32767]]},\"Standard\":{\"product\":\"Standard HDD Managed Disks\",\"tiers\":[[\"S4\",32],[\"S6\",64],[\"S10\",128],[\"S15\",256],[\"S20\",512],[\"S30\",1024],[\"S40\",2048],[\"S50\",4096],[\"S60\",8192],[\"S70\",16384],[\"S80\",32767]]}},\"ultraGiB\":[4,8,16,32,64,128,256,512,1024]}");
// src/resources/azure/shared/disk-ladders.ts
const ladders = new Map(Object.entries(disk_ladders_default.ladders));
function kindOf(storageAccountType) {
	const [kind = "", redundancy = ""] = storageAccountType.split("_");
	return [kind, redundancy];
}
function hasTiers(kind) {
	return ladders.has(kind);
}
function productOf(kind) {
	if (kind === "UltraSSD") return "Ultra Disks";
	if (kind === "PremiumV2") return "Azure Premium SSD v2";
	return ladders.get(kind)?.product ?? unpriced(`${kind} is no kind of disk that this version knows`);
}
function tierOf$12(kind, gib) {
	return (ladders.get(kind)?.tiers.find(([, holds]) => !gib.gt(holds)))?.[0] ?? unpriced(`no ${kind} disk holds ${gib.toString()} GiB`);
}
function ultraGib(gib) {
	const offered = disk_ladders_default.ultraGiB.find((size) => !gib.gt(size));
	return offered === void 0 ? gib.over(1024).ceil().times(1024) : exact(offered);
}
// src/resources/azure/shared/managed-disk.ts
const V2_IOPS = 3e3;
const V2_MBPS = 125;
function diskComponents(of) {
	return [
		...tieredComponents(of),
		...provisionedComponents(of),
		...extraComponents(of)
	];
}
function tieredComponents(of) {
	return [{
		name: "Storage",
		detail: (r) => skuOf$9(of(r)).replace(" ", ", "),
		unit: "months",
		when: (r) => isTiered$1(of(r)),
		quantity: (r) => of(r).count,
		price: (r) => priced$4(of(r), skuOf$9(of(r)), `${skuOf$9(of(r))} Disk`)
	}, {
		name: "Disk operations",
		unit: "operations",
		when: (r) => ["Standard", "StandardSSD"].includes(kindOf(of(r).type)[0]),
		quantity: (r) => of(r).operations?.times(of(r).count),
		price: (r) => operationsPrice(of(r))
	}];
}
function provisionedComponents(of) {
	return [
		{
			name: "Storage",
			detail: (r) => isUltra(of(r)) ? "ultra" : "Premium SSD v2",
			unit: "GiB-hours",
			hourly: true,
			when: (r) => !isTiered$1(of(r)),
			quantity: (r) => (isUltra(of(r)) ? ultraGib(of(r).size) : of(r).size).times(of(r).count),
			price: (r) => provisionedPrice(of(r), "Provisioned Capacity")
		},
		{
			name: "Provisioned IOPS",
			detail: (r) => isUltra(of(r)) ? "ultra" : "above 3,000",
			unit: "IOPS-hours",
			hourly: true,
			when: (r) => isUltra(of(r)) || isV2(of(r)) && of(r).iops?.gt(V2_IOPS) === true,
			quantity: (r) => beyondIncluded$1(of(r), of(r).iops, V2_IOPS, "IOPS").times(of(r).count),
			price: (r) => provisionedPrice(of(r), "Provisioned IOPS")
		},
		{
			name: "Provisioned throughput",
			detail: (r) => isUltra(of(r)) ? "ultra" : "above 125 MB/s",
			unit: "MBps-hours",
			hourly: true,
			when: (r) => isUltra(of(r)) || isV2(of(r)) && of(r).throughput?.gt(V2_MBPS) === true,
			quantity: (r) => beyondIncluded$1(of(r), of(r).throughput, V2_MBPS, "throughput").times(of(r).count),
			price: (r) => provisionedPrice(of(r), "Provisioned Throughput (MBps)")
		}
	];
}
function extraComponents(of) {
	return [
		{
			name: "Mounts of the shared disk",
			unit: "mount-months",
			when: (r) => isTiered$1(of(r)) && of(r).isShared === true,
			quantity: (r) => of(r).mounts?.times(of(r).count),
			price: (r) => priced$4(of(r), skuOf$9(of(r)), `${skuOf$9(of(r))} Disk Mount`)
		},
		{
			name: "On-demand bursting",
			unit: "months",
			when: (r) => of(r).burstsOnDemand === true,
			quantity: (r) => of(r).count,
			price: (r) => priced$4(of(r), `Burst Enablement ${redundancyOf$2(of(r))}`, `${redundancyOf$2(of(r))} Burst Enablement`)
		},
		{
			name: "Burst transactions",
			unit: "transactions",
			when: (r) => of(r).burstsOnDemand === true,
			quantity: (r) => of(r).burstTransactions?.times(of(r).count),
			price: (r) => priced$4(of(r), `Burst Transactions ${redundancyOf$2(of(r))}`, `${redundancyOf$2(of(r))} Burst Transactions`)
		},
		{
			name: "Confidential encryption",
			unit: "GiB-hours",
			hourly: true,
			when: (r) => of(r).isConfidential === true,
			quantity: (r) => of(r).size.times(of(r).count),
			price: (r) => confidentialPrice(of(r))
		}
	];
}
function priced$4({ type, place }, sku, meter) {
	return azure("Storage", productOf(kindOf(type)[0]), sku, meter, { place });
}
function redundancyOf$2({ type }) {
	return kindOf(type)[1];
}
function isUltra({ type }) {
	return kindOf(type)[0] === "UltraSSD";
}
function isV2({ type }) {
	return kindOf(type)[0] === "PremiumV2";
}
function isTiered$1(disk) {
	return !isUltra(disk) && !isV2(disk);
}
function skuOf$9({ type, size, tier }) {
	const [kind, redundancy] = kindOf(type);
	if (!hasTiers(kind)) unpriced(`${type} is no type of disk that this version knows`);
	return `${tier ?? tierOf$12(kind, size)} ${redundancy}`;
}
function operationsPrice(disk) {
	const sku = /^E[123] /.test(skuOf$9(disk)) ? `Disk Transactions ${redundancyOf$2(disk)}` : skuOf$9(disk);
	return priced$4(disk, sku, `${sku} Disk Operations`);
}
function provisionedPrice(disk, meter) {
	const sku = `${isUltra(disk) ? "Ultra" : "Premium"} ${redundancyOf$2(disk)}`;
	return priced$4(disk, sku, `${sku} ${meter}`);
}
function beyondIncluded$1(disk, provisioned, included, what) {
	if (!isUltra(disk)) return provisioned?.minus(included).max(0) ?? exact(0);
	return provisioned ?? unpriced(`the ${what} of an ultra disk is not set, and Azure's default is not documented`);
}
function confidentialPrice(disk) {
	const words = `Confidential Compute Encryption ${redundancyOf$2(disk)}`;
	return priced$4(disk, kindOf(disk.type)[0] === "Standard" ? `${productOf("Standard")} - ${words}` : words, `${words} Provisioned Capacity`);
}
// src/resources/azure/shared/vm-sizes.ts
function armSkuName(size) {
	return azureMachines.spelled(size);
}
function vcpusOf(size) {
	return azureMachines.find(size)?.vcpu;
}
function takesPremiumDisks(size) {
	const [, family = "", features = ""] = /^(?:standard|basic)_([a-z]+)\d+(?:-\d+)?([a-z]*)/i.exec(size) ?? [];
	return /s/i.test(features) || /^[dg]s$/i.test(family);
}
// src/resources/azure/shared/virtual-machine.ts
function machineComponents(of) {
	return [{
		name: "Instance usage",
		detail: (r) => [
			of(r).system,
			optionOf(of(r)),
			armSkuName(of(r).size)
		].join(", "),
		unit: "hours",
		hourly: true,
		quantity: (r) => runningOf(of(r)),
		price: (r) => machinePrice(of(r))
	}, {
		name: "Ultra disk reservation",
		detail: () => "while no ultra disk is attached",
		unit: "vCPU-hours",
		hourly: true,
		when: (r) => of(r).takesUltraDisks,
		quantity: (r) => of(r).reservedVcpus,
		price: (r) => azure("Storage", "Ultra Disks", "Ultra LRS", "Ultra LRS Reservation per vCPU Provisioned", { place: of(r).place })
	}];
}
function runningOf({ count, hours }) {
	return running(count, hours);
}
function optionOf(machine) {
	if (machine.isSpot) return "spot";
	if (machine.system === "Windows" && machine.bringsLicence) return "hybrid benefit";
	return purchaseOf(machine) === "dev-test" ? "dev/test" : "pay as you go";
}
function machinePrice(machine) {
	const system = machine.bringsLicence ? "Linux" : machine.system;
	return azureVm(armSkuName(machine.size), system, {
		purchase: purchaseOf(machine),
		place: machine.place
	});
}
function purchaseOf({ system, bringsLicence, isSpot, isDevTest }) {
	if (isSpot) return "spot";
	return system === "Windows" && isDevTest && !bringsLicence ? "dev-test" : "on-demand";
}
function imageGib(system, image, assume) {
	const gib = usualGib(system, image);
	assume(`the size of the disk is the image's; assumed ${gib} GiB, as images of its kind have`);
	return exact(gib);
}
function usualGib(system, image) {
	if (system === "Windows") return /smalldisk/i.test(image?.sku ?? "") ? 30 : 127;
	return /^redhat$/i.test(image?.publisher ?? "") ? 64 : 30;
}
// src/resources/azure/compute/hosted-machine.ts
function hostedComponents(of, isOnHost) {
	return [...machineComponents(of).map((component) => ({
		...component,
		when: (r) => !isOnHost(r) && (component.when?.(r) ?? true)
	})), {
		name: "Windows licence",
		unit: "hours",
		hourly: true,
		when: (r) => isOnHost(r) && of(r).system === "Windows" && !of(r).bringsLicence,
		quantity: (r) => of(r).count,
		price: () => unpriced("the licence of a machine on a dedicated host has no known billing words")
	}];
}
// src/resources/azure/compute/image-licence.ts
const CHARGED = [
	[
		/^redhat$/i,
		"Red Hat Enterprise Linux",
		/byos/i
	],
	[
		/^suse$/i,
		"SUSE Linux Enterprise",
		/byos|opensuse/i
	],
	[
		/^microsoftsqlserver$/i,
		"SQL Server",
		/byol|sqldev|express|developer|free/i
	]
];
const FREE_PLANS = /^(almalinux|resf|kinvolk)$/i;
function isChargedPlan(publisher) {
	return !FREE_PLANS.test(publisher ?? "");
}
function licenceOf$4(image, licenceType) {
	if (/^(rhel|sles|ubuntu)_/i.test(licenceType ?? "")) return /_byos$/i.test(licenceType ?? "") ? void 0 : licenceType;
	const words = `${image?.offer ?? ""} ${image?.sku ?? ""}`;
	if (/^canonical$/i.test(image?.publisher ?? "") && /\bpro\b/i.test(words)) return "Ubuntu Pro";
	return CHARGED.find(([publisher, , free]) => publisher.test(image?.publisher ?? "") && !free.test(words))?.[1];
}
// src/resources/azure/compute/licences.ts
function licenceComponents(of) {
	const licence = (r) => licenceOf$4(of(r).image, of(r).licenceType);
	const hours = {
		unit: "hours",
		hourly: true,
		quantity: (r) => of(r).count
	};
	return [{
		...hours,
		name: "Image licence",
		detail: (r) => licence(r) ?? "",
		when: (r) => licence(r) !== void 0,
		price: (r) => unpriced(`the licence of ${licence(r)} is charged by vCPU and has no price in the list`)
	}, {
		...hours,
		name: "Marketplace image",
		detail: (r) => of(r).plan?.product ?? "",
		when: (r) => of(r).plan !== void 0 && isChargedPlan(of(r).plan?.publisher),
		price: (r) => azure("Azure Marketplace", of(r).plan?.publisher ?? "?", of(r).plan?.product ?? "?", "hour")
	}];
}
// src/resources/azure/compute/virtual-machine-sheet.ts
const optional$3 = {
	default: void 0,
	because: "not said"
};
const byImage$3 = {
	default: void 0,
	because: "the image decides"
};
const attributes$60 = {
	size: text(),
	priority: text({
		default: "Regular",
		because: "the provider's default"
	}),
	license_type: text({
		default: void 0,
		because: "no licence is brought"
	}),
	additional_capabilities: block({ ultra_ssd_enabled: flag({
		default: false,
		because: "the provider's default"
	}) }),
	dedicated_host_id: text(),
	dedicated_host_group_id: text(),
	os_managed_disk_id: text(),
	source_image_reference: block({
		publisher: text(byImage$3),
		offer: text(byImage$3),
		sku: text(byImage$3)
	}),
	plan: block({
		publisher: text(optional$3),
		product: text(optional$3)
	}),
	os_disk: block({
		storage_account_type: text(),
		disk_size_gb: number(byImage$3),
		security_encryption_type: text(optional$3),
		diff_disk_settings: block({ option: text({
			default: "Local",
			because: "the only option"
		}) })
	})
};
const usage$51 = {
	monthly_hrs: usageNumber("hours a month in which it runs"),
	"os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk; only standard disks are charged for them"),
	ultra_disk_reservation_vcpus: usageNumber("vCPUs that are charged because ultra disks are enabled and none is attached; 0 with one attached")
};
const references$31 = {
	host: refersTo("dedicated_host_id", "azurerm_dedicated_host", {}),
	systemDisk: refersTo("os_managed_disk_id", "azurerm_managed_disk", {})
};
function virtualMachineSheet(type, title, system) {
	const machine = (r) => machineOf$1(r, system);
	return sheet({
		type,
		title,
		pricing: `azure.microsoft.com/pricing/details/virtual-machines/${system.toLowerCase()}`,
		limits: [
			"Reservations and savings plans are not in a plan and not priced here.",
			"Data transfer, boot diagnostics and backups are billed as other resources.",
			"A machine on a dedicated host is billed through the host; the Windows licence that it needs beside that has no price here."
		],
		attributes: attributes$60,
		usage: usage$51,
		references: references$31,
		components: [...hostedComponents(machine, isOnHost$1), ...licenceComponents(licensed$1)],
		parts: [part({
			name: "os_disk",
			each: (r) => systemDisks$3(r, system),
			components: diskComponents((disk) => disk)
		})]
	});
}
function machineOf$1(r, system) {
	return {
		get size() {
			return r.size ?? unpriced("size is not set");
		},
		system,
		get bringsLicence() {
			return /^windows_(server|client)$/i.test(r.license_type ?? "");
		},
		get isSpot() {
			return r.priority === "Spot";
		},
		isDevTest: !r.production,
		get takesUltraDisks() {
			return r.additional_capabilities?.ultra_ssd_enabled === true;
		},
		get reservedVcpus() {
			return r.usage.ultra_disk_reservation_vcpus;
		},
		count: exact(1),
		get hours() {
			return r.usage.monthly_hrs;
		}
	};
}
function licensed$1(r) {
	return {
		image: r.source_image_reference,
		licenceType: r.license_type,
		plan: r.plan,
		count: exact(1)
	};
}
function isOnHost$1(r) {
	return Boolean(r.refs.host || r.dedicated_host_id || r.dedicated_host_group_id);
}
function systemDisks$3(r, system) {
	const block = r.os_disk;
	if (r.refs.systemDisk || r.os_managed_disk_id || block?.diff_disk_settings) return [];
	if (!block) return unpriced("os_disk is not set");
	return [{
		get type() {
			return block.storage_account_type ?? unpriced("os_disk.storage_account_type is not set");
		},
		get size() {
			return block.disk_size_gb ?? imageGib(system, r.source_image_reference, (said) => r.assume(said));
		},
		get isConfidential() {
			return block.security_encryption_type === "DiskWithVMGuestState";
		},
		get operations() {
			return r.usage["os_disk.monthly_disk_operations"];
		},
		count: exact(1)
	}];
}
// src/resources/azure/compute/linux-virtual-machine.ts
const linuxVirtualMachine = virtualMachineSheet("azurerm_linux_virtual_machine", "Linux virtual machine", "Linux");
// src/resources/azure/shared/autoscale-setting.ts
const attributes$59 = {
	enabled: flag({
		default: true,
		because: "the provider's default"
	}),
	profile: blocks({ capacity: block({
		minimum: number(),
		maximum: number()
	}) })
};
const autoscaleSettings = referredBy("azurerm_monitor_autoscale_setting", "target_resource_id", attributes$59);
function autoscaled(r, value) {
	const setting = r.refs.autoscale.find(({ enabled }) => enabled);
	if (!setting) return value;
	return r.scaled({
		value,
		least: () => bound(setting, "minimum", (a, b) => a.min(b)),
		most: () => bound(setting, "maximum", (a, b) => a.max(b)),
		by: "profile.capacity.maximum",
		of: setting.address
	});
}
function bound({ profile }, which, pick) {
	const all = profile.map(({ capacity }) => capacity?.[which] ?? unpriced(`profile.capacity.${which} is not set`));
	return all.length > 0 ? all.reduce(pick) : void 0;
}
// src/resources/azure/compute/scale-set-sheet.ts
const optional$2 = {
	default: void 0,
	because: "not said"
};
const byImage$2 = {
	default: void 0,
	because: "the image decides"
};
const attributes$58 = {
	sku: text(),
	instances: number(),
	priority: text({
		default: "Regular",
		because: "the provider's default"
	}),
	additional_capabilities: block({ ultra_ssd_enabled: flag({
		default: false,
		because: "the provider's default"
	}) }),
	host_group_id: text(),
	license_type: text({
		default: void 0,
		because: "no licence is brought"
	}),
	source_image_reference: block({
		publisher: text(byImage$2),
		offer: text(byImage$2),
		sku: text(byImage$2)
	}),
	plan: block({
		publisher: text(optional$2),
		product: text(optional$2)
	}),
	network_interface: blocks({ ip_configuration: blocks({ public_ip_address: count$1() }) }),
	os_disk: block({
		storage_account_type: text(),
		disk_size_gb: number(byImage$2),
		security_encryption_type: text(optional$2),
		diff_disk_settings: block({ option: text({
			default: "Local",
			because: "the only option"
		}) })
	}),
	data_disk: blocks({
		storage_account_type: text(),
		disk_size_gb: number(),
		ultra_ssd_disk_iops_read_write: number(),
		ultra_ssd_disk_mbps_read_write: number()
	})
};
const usage$50 = {
	instances: usageNumber("instances that run on average"),
	monthly_hrs: usageNumber("hours a month in which each instance runs"),
	"os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk of each instance; only standard disks are charged for them"),
	"data_disk.monthly_disk_operations": usageNumber("operations a month on each data disk of each instance; only standard disks are charged for them"),
	ultra_disk_reservation_vcpus: usageNumber("vCPUs that are charged because ultra disks are enabled and none is attached; 0 with one attached")
};
const references$30 = {
	autoscale: autoscaleSettings,
	host: refersTo("host_group_id", "azurerm_dedicated_host_group", {})
};
function scaleSetSheet(type, title, system) {
	const disks = diskComponents((disk) => disk);
	return sheet({
		type,
		title,
		pricing: "azure.microsoft.com/pricing/details/virtual-machine-scale-sets",
		limits: [
			"The number of instances is what the set starts with; low and high are those of an azurerm_monitor_autoscale_setting in the plan.",
			"Reservations, savings plans and data transfer are not priced here.",
			"Machines on dedicated hosts are billed through the hosts; the Windows licence that they need beside that has no price here."
		],
		attributes: attributes$58,
		usage: usage$50,
		references: references$30,
		components: [
			...hostedComponents((r) => machinesOf$2(r, system), isOnHost),
			...licenceComponents(licensed),
			addresses
		],
		parts: [part({
			name: "os_disk",
			each: (r) => systemDisks$2(r, system),
			components: disks
		}), part({
			name: "data_disk",
			each: dataDisks$2,
			components: disks
		})]
	});
}
function isOnHost(r) {
	return Boolean(r.refs.host || r.host_group_id);
}
function machinesOf$2(r, system) {
	return {
		get size() {
			return r.sku ?? unpriced("sku is not set");
		},
		system,
		get bringsLicence() {
			return /^windows_(server|client)$/i.test(r.license_type ?? "");
		},
		get isSpot() {
			return r.priority === "Spot";
		},
		isDevTest: !r.production,
		get takesUltraDisks() {
			return r.additional_capabilities?.ultra_ssd_enabled === true;
		},
		get reservedVcpus() {
			return r.usage.ultra_disk_reservation_vcpus;
		},
		get count() {
			return instancesOf$3(r);
		},
		get hours() {
			return r.usage.monthly_hrs;
		}
	};
}
function instancesOf$3(r) {
	return autoscaled(r, r.usage.instances ?? r.instances ?? exact(0));
}
function licensed(r) {
	return {
		image: r.source_image_reference,
		licenceType: r.license_type,
		plan: r.plan,
		get count() {
			return running(instancesOf$3(r), r.usage.monthly_hrs);
		}
	};
}
function addressesEach(r) {
	return r.network_interface.flatMap(({ ip_configuration }) => ip_configuration).reduce((sum, one) => sum + one.public_ip_address, 0);
}
const addresses = {
	name: "Public IP addresses of instances",
	unit: "hours",
	hourly: true,
	when: (r) => addressesEach(r) > 0,
	quantity: (r) => instancesOf$3(r).times(addressesEach(r)),
	price: azure("Virtual Network", "IP Addresses", "Standard", "Standard IPv4 Static Public IP")
};
function systemDisks$2(r, system) {
	const block = r.os_disk ?? unpriced("os_disk is not set");
	if (block.diff_disk_settings) return [];
	return [{
		get type() {
			return block.storage_account_type ?? unpriced("os_disk.storage_account_type is not set");
		},
		get size() {
			return block.disk_size_gb ?? imageGib(system, r.source_image_reference, (said) => r.assume(said));
		},
		get isConfidential() {
			return block.security_encryption_type === "DiskWithVMGuestState";
		},
		get operations() {
			return r.usage["os_disk.monthly_disk_operations"];
		},
		get count() {
			return instancesOf$3(r);
		}
	}];
}
function dataDisks$2(r) {
	return r.data_disk.map((disk) => ({
		get type() {
			return disk.storage_account_type ?? unpriced("data_disk.storage_account_type is not set");
		},
		get size() {
			return disk.disk_size_gb ?? unpriced("data_disk.disk_size_gb is not set");
		},
		get iops() {
			return disk.ultra_ssd_disk_iops_read_write;
		},
		get throughput() {
			return disk.ultra_ssd_disk_mbps_read_write;
		},
		get operations() {
			return r.usage["data_disk.monthly_disk_operations"];
		},
		get count() {
			return instancesOf$3(r);
		}
	}));
}
// src/resources/azure/compute/linux-virtual-machine-scale-set.ts
const linuxVirtualMachineScaleSet = scaleSetSheet("azurerm_linux_virtual_machine_scale_set", "Linux virtual machine scale set", "Linux");
// src/resources/azure/compute/managed-disk.ts
const included$1 = {
	default: void 0,
	because: "what comes with the type of disk"
};
const attributes$57 = {
	storage_account_type: text(),
	disk_size_gb: number(),
	tier: text({
		default: void 0,
		because: "the tier of its size"
	}),
	disk_iops_read_write: number(included$1),
	disk_mbps_read_write: number(included$1),
	disk_iops_read_only: number(included$1),
	disk_mbps_read_only: number(included$1),
	max_shares: number({
		default: 1,
		because: "Azure's default"
	}),
	on_demand_bursting_enabled: flag({
		default: false,
		because: "Azure's default"
	}),
	security_type: text({
		default: void 0,
		because: "no confidential virtual machine"
	})
};
const usage$49 = {
	monthly_disk_operations: usageNumber("operations a month; only standard disks are charged for them"),
	monthly_burst_transactions: usageNumber("transactions a month beyond the provisioned performance, with on-demand bursting"),
	mounts: usageNumber("virtual machines that mount a shared disk")
};
const references$29 = {
	source: refersTo("source_resource_id", "azurerm_managed_disk", { disk_size_gb: number() }),
	attachments: referredBy("azurerm_virtual_machine_data_disk_attachment", "managed_disk_id", {})
};
const managedDisk = sheet({
	type: "azurerm_managed_disk",
	title: "Managed disk",
	pricing: "azure.microsoft.com/pricing/details/managed-disks",
	limits: [
		"Every mount of a shared disk is charged, also the first.",
		"The hourly ceiling of what transactions of Standard SSD cost is not applied.",
		"Reserved disks are not priced; the size of a disk made from a snapshot, an image or an import must be given."
	],
	attributes: attributes$57,
	usage: usage$49,
	references: references$29,
	components: diskComponents(diskOf)
});
function diskOf(r) {
	return {
		get type() {
			return r.storage_account_type ?? unpriced("storage_account_type is not set");
		},
		get size() {
			return r.disk_size_gb ?? r.refs.source?.disk_size_gb ?? unpriced("the size is that of its source, which the plan does not have");
		},
		get tier() {
			return r.tier;
		},
		get iops() {
			return together(r, r.disk_iops_read_write, r.disk_iops_read_only);
		},
		get throughput() {
			return together(r, r.disk_mbps_read_write, r.disk_mbps_read_only);
		},
		get isConfidential() {
			return r.security_type?.startsWith("ConfidentialVM_DiskEncrypted") === true;
		},
		get burstsOnDemand() {
			return r.on_demand_bursting_enabled;
		},
		get isShared() {
			return r.max_shares.gt(1);
		},
		get mounts() {
			return r.usage.mounts ?? (r.refs.attachments.length > 0 ? exact(r.refs.attachments.length) : void 0);
		},
		get operations() {
			return r.usage.monthly_disk_operations;
		},
		get burstTransactions() {
			return r.usage.monthly_burst_transactions;
		},
		count: exact(1)
	};
}
function together(r, readWrite, readOnly) {
	return readWrite && readOnly && r.max_shares.gt(1) ? readWrite.plus(readOnly) : readWrite;
}
// src/resources/azure/compute/snapshot.ts
const attributes$56 = { disk_size_gb: number() };
const usage$48 = { storage_gb: usageNumber("GB that it keeps: what is used of the disk, or what has changed since the last incremental one") };
const references$28 = {
	uri: refersTo("source_uri", "azurerm_managed_disk", { disk_size_gb: number() }),
	resource: refersTo("source_resource_id", ["azurerm_managed_disk", "azurerm_snapshot"], { disk_size_gb: number() })
};
const snapshot = sheet({
	type: "azurerm_snapshot",
	title: "Snapshot of a managed disk",
	pricing: "azure.microsoft.com/pricing/details/managed-disks",
	limits: ["Instant access snapshots are not priced."],
	attributes: attributes$56,
	usage: usage$48,
	references: references$28,
	components: [snapshotStorage(sizeOf$9, () => "LRS")]
});
function sizeOf$9(r) {
	if (r.usage.storage_gb) return r.usage.storage_gb;
	const size = r.disk_size_gb ?? r.refs.uri?.disk_size_gb ?? r.refs.resource?.disk_size_gb;
	if (size) r.assume("counted as if the disk were full; only what is used is charged");
	return size;
}
// src/resources/azure/compute/legacy-system.ts
const WINDOWS_PUBLISHERS = /^microsoftwindows(server|desktop)/i;
function legacySystem(r) {
	if (r.osType) return /^windows$/i.test(r.osType) ? "Windows" : "Linux";
	if (r.os_profile_windows_config > 0) return "Windows";
	if (r.os_profile_linux_config > 0) return "Linux";
	if (r.image?.publisher) return WINDOWS_PUBLISHERS.test(r.image.publisher) ? "Windows" : "Linux";
	r.assume("assumed Linux: a Windows machine needs os_profile_windows_config");
	return "Linux";
}
// src/resources/azure/compute/virtual-machine.ts
const optional$1 = {
	default: void 0,
	because: "not said"
};
const byImage$1 = {
	default: void 0,
	because: "the image decides"
};
const diskAttributes = {
	create_option: text(),
	managed_disk_type: text(),
	disk_size_gb: number(byImage$1),
	vhd_uri: text({
		default: void 0,
		because: "a managed disk"
	})
};
const attributes$55 = {
	vm_size: text(),
	license_type: text({
		default: void 0,
		because: "no licence is brought"
	}),
	additional_capabilities: block({ ultra_ssd_enabled: flag({
		default: false,
		because: "the provider's default"
	}) }),
	os_profile_windows_config: count$1(),
	os_profile_linux_config: count$1(),
	storage_image_reference: block({
		publisher: text(byImage$1),
		offer: text(byImage$1),
		sku: text(byImage$1)
	}),
	plan: block({
		publisher: text(optional$1),
		product: text(optional$1)
	}),
	storage_os_disk: block({
		...diskAttributes,
		os_type: text({
			default: void 0,
			because: "the profile or the image decides"
		})
	}),
	storage_data_disk: blocks(diskAttributes)
};
const usage$47 = {
	monthly_hrs: usageNumber("hours a month in which it runs"),
	"storage_os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk; only standard disks are charged for them"),
	"storage_data_disk.monthly_disk_operations": usageNumber("operations a month on each data disk; only standard disks are charged for them"),
	ultra_disk_reservation_vcpus: usageNumber("vCPUs that are charged because ultra disks are enabled and none is attached; 0 with one attached")
};
const disks$2 = diskComponents((disk) => disk);
const virtualMachine = sheet({
	type: "azurerm_virtual_machine",
	title: "Virtual machine",
	pricing: "azure.microsoft.com/pricing/details/virtual-machines",
	limits: ["Reservations and savings plans are not in a plan and not priced here.", "Unmanaged disks are billed with their storage account, attached disks as resources of their own; data transfer and backups as other resources."],
	attributes: attributes$55,
	usage: usage$47,
	components: [...machineComponents(machineOf), ...licenceComponents((r) => ({
		image: r.storage_image_reference,
		licenceType: r.license_type,
		plan: r.plan,
		count: exact(1)
	}))],
	parts: [part({
		name: "storage_os_disk",
		each: systemDisks$1,
		components: disks$2
	}), part({
		name: "storage_data_disk",
		each: dataDisks$1,
		components: disks$2
	})]
});
function systemOf$1(r) {
	const { os_profile_windows_config, os_profile_linux_config, storage_image_reference: image } = r;
	return legacySystem({
		osType: r.storage_os_disk?.os_type,
		os_profile_windows_config,
		os_profile_linux_config,
		image,
		assume: (said) => r.assume(said)
	});
}
function machineOf(r) {
	return {
		get size() {
			return r.vm_size ?? unpriced("vm_size is not set");
		},
		get system() {
			return systemOf$1(r);
		},
		get bringsLicence() {
			return /^windows_(server|client)$/i.test(r.license_type ?? "");
		},
		isSpot: false,
		isDevTest: !r.production,
		get takesUltraDisks() {
			return r.additional_capabilities?.ultra_ssd_enabled === true;
		},
		get reservedVcpus() {
			return r.usage.ultra_disk_reservation_vcpus;
		},
		count: exact(1),
		get hours() {
			return r.usage.monthly_hrs;
		}
	};
}
function isMade(disk) {
	return disk.create_option?.toLowerCase() !== "attach" && !disk.vhd_uri;
}
function typeOf$1(disk) {
	return disk.managed_disk_type ?? unpriced("managed_disk_type is not set");
}
function systemDisks$1(r) {
	const disk = r.storage_os_disk ?? unpriced("storage_os_disk is not set");
	if (!isMade(disk)) return [];
	return [{
		get type() {
			return typeOf$1(disk);
		},
		get size() {
			return disk.disk_size_gb ?? imageGib(systemOf$1(r), r.storage_image_reference, (said) => r.assume(said));
		},
		get operations() {
			return r.usage["storage_os_disk.monthly_disk_operations"];
		},
		count: exact(1)
	}];
}
function dataDisks$1(r) {
	return r.storage_data_disk.filter(isMade).map((disk) => ({
		get type() {
			return typeOf$1(disk);
		},
		get size() {
			return disk.disk_size_gb ?? unpriced("the size of the data disk is the image's");
		},
		get operations() {
			return r.usage["storage_data_disk.monthly_disk_operations"];
		},
		count: exact(1)
	}));
}
// src/resources/azure/compute/virtual-machine-scale-set.ts
const optional = {
	default: void 0,
	because: "not said"
};
const byImage = {
	default: void 0,
	because: "the image decides"
};
const attributes$54 = {
	sku: block({
		name: text(),
		capacity: number()
	}),
	priority: text({
		default: "Regular",
		because: "the provider's default"
	}),
	license_type: text({
		default: void 0,
		because: "no licence is brought"
	}),
	os_profile_windows_config: count$1(),
	os_profile_linux_config: count$1(),
	storage_profile_image_reference: block({
		publisher: text(byImage),
		offer: text(byImage),
		sku: text(byImage)
	}),
	plan: block({
		publisher: text(optional),
		product: text(optional)
	}),
	storage_profile_os_disk: block({
		managed_disk_type: text(),
		vhd_containers: texts(),
		os_type: text({
			default: void 0,
			because: "the profile or the image decides"
		})
	}),
	storage_profile_data_disk: blocks({
		managed_disk_type: text(),
		disk_size_gb: number(byImage)
	})
};
const usage$46 = {
	instances: usageNumber("instances that run on average"),
	monthly_hrs: usageNumber("hours a month in which each instance runs"),
	"storage_profile_os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk of each instance; only standard disks are charged for them"),
	"storage_profile_data_disk.monthly_disk_operations": usageNumber("operations a month on each data disk of each instance; only standard disks are charged for them")
};
const references$27 = { autoscale: autoscaleSettings };
const disks$1 = diskComponents((disk) => disk);
const virtualMachineScaleSet = sheet({
	type: "azurerm_virtual_machine_scale_set",
	title: "Virtual machine scale set",
	pricing: "azure.microsoft.com/pricing/details/virtual-machine-scale-sets",
	limits: ["The number of instances is what the set starts with; low and high are those of an azurerm_monitor_autoscale_setting in the plan.", "Reservations, savings plans, public addresses of instances and data transfer are not priced here; unmanaged disks are billed with their storage account."],
	attributes: attributes$54,
	usage: usage$46,
	references: references$27,
	components: [...machineComponents(machinesOf$1), ...licenceComponents((r) => ({
		image: r.storage_profile_image_reference,
		licenceType: r.license_type,
		plan: r.plan,
		get count() {
			return running(instancesOf$2(r), r.usage.monthly_hrs);
		}
	}))],
	parts: [part({
		name: "storage_profile_os_disk",
		each: systemDisks,
		components: disks$1
	}), part({
		name: "storage_profile_data_disk",
		each: dataDisks,
		components: disks$1
	})]
});
function systemOf(r) {
	const { os_profile_windows_config, os_profile_linux_config, storage_profile_image_reference: image } = r;
	return legacySystem({
		osType: r.storage_profile_os_disk?.os_type,
		os_profile_windows_config,
		os_profile_linux_config,
		image,
		assume: (said) => r.assume(said)
	});
}
function machinesOf$1(r) {
	return {
		get size() {
			return r.sku?.name ?? unpriced("sku.name is not set");
		},
		get system() {
			return systemOf(r);
		},
		get bringsLicence() {
			return /^windows_(server|client)$/i.test(r.license_type ?? "");
		},
		get isSpot() {
			return r.priority === "Low" || r.priority === "Spot";
		},
		isDevTest: !r.production,
		takesUltraDisks: false,
		get count() {
			return instancesOf$2(r);
		},
		get hours() {
			return r.usage.monthly_hrs;
		}
	};
}
function instancesOf$2(r) {
	return autoscaled(r, r.usage.instances ?? r.sku?.capacity ?? unpriced("sku.capacity is not set"));
}
function systemDisks(r) {
	const disk = r.storage_profile_os_disk ?? unpriced("storage_profile_os_disk is not set");
	if (disk.vhd_containers.length > 0) return [];
	return [{
		get type() {
			return disk.managed_disk_type ?? unpriced("managed_disk_type is not set");
		},
		get size() {
			return imageGib(systemOf(r), r.storage_profile_image_reference, (said) => r.assume(said));
		},
		get operations() {
			return r.usage["storage_profile_os_disk.monthly_disk_operations"];
		},
		get count() {
			return instancesOf$2(r);
		}
	}];
}
function dataDisks(r) {
	return r.storage_profile_data_disk.map((disk) => ({
		get type() {
			return disk.managed_disk_type ?? unpriced("managed_disk_type is not set");
		},
		get size() {
			return disk.disk_size_gb ?? unpriced("the size of the data disk is the image's");
		},
		get operations() {
			return r.usage["storage_profile_data_disk.monthly_disk_operations"];
		},
		get count() {
			return instancesOf$2(r);
		}
	}));
}
// src/resources/azure/compute/index.ts
const sheets$37 = [
	image,
	linuxVirtualMachine,
	linuxVirtualMachineScaleSet,
	managedDisk,
	snapshot,
	virtualMachine,
	virtualMachineScaleSet,
	virtualMachineSheet("azurerm_windows_virtual_machine", "Windows virtual machine", "Windows"),
	scaleSetSheet("azurerm_windows_virtual_machine_scale_set", "Windows virtual machine scale set", "Windows")
];
// src/resources/azure/containers/container-app.ts
const attributes$53 = {
	workload_profile_name: text({
		default: void 0,
		because: "the consumption plan"
	}),
	template: block({
		min_replicas: number({
			default: 0,
			because: "the provider's default"
		}),
		max_replicas: number({
			default: 10,
			because: "the provider's default"
		}),
		container: blocks({
			cpu: number(),
			memory: text()
		})
	})
};
const usage$45 = {
	replicas: usageNumber("replicas that run on average"),
	monthly_idle_hrs: usageNumber("hours a month, of all replicas together, in which replicas kept by min_replicas process nothing; charged less"),
	monthly_requests: usageNumber("HTTP requests a month")
};
const references$26 = { environment: refersTo("container_app_environment_id", "azurerm_container_app_environment", {}) };
const containerApp = sheet({
	type: "azurerm_container_app",
	title: "Container app",
	pricing: "azure.microsoft.com/pricing/details/container-apps",
	limits: ["Running replicas are counted as active unless usage says how long they are idle; the free grants of a subscription are not taken off.", "GPUs and data transfer are not priced. On a workload profile it costs nothing itself: nodes are billed with the environment."],
	attributes: attributes$53,
	usage: usage$45,
	references: references$26,
	free: (r) => /^(?:|consumption)$/i.test(r.workload_profile_name ?? "") ? void 0 : "it runs on a workload profile, which is billed with the environment",
	components: [
		resource("vCPU", "vCPU-seconds", "Active", vcpus),
		resource("Memory", "GiB-seconds", "Active", gib),
		resource("vCPU", "vCPU-seconds", "Idle", vcpus),
		resource("Memory", "GiB-seconds", "Idle", gib),
		{
			name: "Requests",
			unit: "requests",
			quantity: (r) => r.usage.monthly_requests,
			price: (r) => priced$3(r, "Standard Requests")
		}
	]
});
function priced$3(r, meter) {
	return azure("Azure Container Apps", "Azure Container Apps", "Standard", meter, { place: r.refs.environment?.region });
}
function resource(what, unit, state, each) {
	return {
		name: what,
		detail: () => state.toLowerCase(),
		unit,
		when: (r) => state === "Active" || r.usage.monthly_idle_hrs !== void 0,
		quantity: (r) => hours(r, state)?.times(3600).times(each(r)),
		price: (r) => priced$3(r, `Standard ${what} ${state} Usage`)
	};
}
function hours(r, state) {
	const idle = r.usage.monthly_idle_hrs ?? exact(0);
	return state === "Idle" ? idle : replicas(r)?.times(HOURS_A_MONTH).minus(idle).max(0);
}
function replicas(r) {
	const { min_replicas: least, max_replicas: most } = r.template ?? unpriced("template is not set");
	const value = r.usage.replicas ?? (least.isZero ? void 0 : least);
	return value && r.scaled({
		value,
		least: () => least,
		most: () => most,
		by: "template.max_replicas"
	});
}
function total$1(r, of) {
	return sum((r.template?.container ?? []).map(of));
}
function vcpus(r) {
	return total$1(r, ({ cpu }) => cpu ?? unpriced("container.cpu is not set"));
}
function gib(r) {
	return total$1(r, ({ memory }) => exact(/^(\d+(?:\.\d+)?)Gi$/.exec(memory ?? "")?.[1] ?? unpriced("container.memory is not in Gi")));
}
// src/resources/azure/containers/container-app-environment.ts
const profile$1 = {
	name: text(),
	workload_profile_type: text(),
	minimum_count: number(),
	maximum_count: number()
};
const attributes$52 = { workload_profile: blocks(profile$1) };
const usage$44 = { "workload_profile.nodes": usageNumber("nodes of the profile that run on average") };
const SIZES$2 = {
	D4: [4, 16],
	D8: [8, 32],
	D16: [16, 64],
	D32: [32, 128],
	E4: [4, 32],
	E8: [8, 64],
	E16: [16, 128],
	E32: [32, 256]
};
const containerAppEnvironment = sheet({
	type: "azurerm_container_app_environment",
	title: "Container app environment",
	pricing: "azure.microsoft.com/pricing/details/container-apps",
	limits: ["The number of nodes is the least of the profile; low and high are its bounds. Profiles with GPUs are not priced."],
	attributes: attributes$52,
	usage: usage$44,
	free: (r) => dedicated(r).length === 0 ? "the apps are billed for what they use" : void 0,
	components: [{
		name: "Management",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: azure("Azure Container Apps", "Azure Container Apps", "Dedicated", "Dedicated Plan Management")
	}],
	parts: [part({
		name: "workload_profile",
		each: nodes,
		components: [{
			name: "vCPU",
			detail: ({ type }) => type,
			unit: "vCPU-hours",
			hourly: true,
			quantity: ({ type, count }) => count.times(sizeOf$8(type)[0]),
			price: azure("Azure Container Apps", "Azure Container Apps", "Dedicated", "Dedicated vCPU Usage")
		}, {
			name: "Memory",
			detail: ({ type }) => type,
			unit: "hours",
			hourly: true,
			quantity: ({ type, count }) => count.times(sizeOf$8(type)[1]),
			price: azure("Azure Container Apps", "Azure Container Apps", "Dedicated", "Dedicated Memory Usage")
		}]
	})]
});
function dedicated(r) {
	return r.workload_profile.filter(({ workload_profile_type: type }) => !/^consumption$/i.test(type ?? ""));
}
function nodes(r) {
	return r.workload_profile.flatMap((one, at) => {
		const type = one.workload_profile_type ?? unpriced("workload_profile_type is not set");
		if (/^consumption$/i.test(type)) return [];
		return [{
			type,
			get count() {
				const value = r.usageAt("workload_profile.nodes", at) ?? one.minimum_count ?? exact(0);
				return r.scaled({
					value,
					least: () => one.minimum_count,
					most: () => one.maximum_count,
					by: "workload_profile.maximum_count"
				});
			}
		}];
	});
}
function sizeOf$8(type) {
	return SIZES$2[type.toUpperCase()] ?? unpriced(`${type} is no profile that this version knows`);
}
// src/resources/azure/containers/container-group.ts
const attributes$51 = {
	os_type: text(),
	sku: text({
		default: "Standard",
		because: "the provider's default"
	}),
	priority: text({
		default: "Regular",
		because: "the provider's default"
	}),
	container: blocks({
		cpu: number(),
		memory: number(),
		gpu: count$1()
	})
};
const usage$43 = { monthly_hrs: usageNumber("hours a month in which the group runs") };
const containerGroup = sheet({
	type: "azurerm_container_group",
	title: "Container group (ACI)",
	pricing: "azure.microsoft.com/pricing/details/container-instances",
	limits: ["It is counted as running all month; a group that ends by itself needs usage monthly_hrs.", "GPUs, dedicated groups, public addresses and data transfer are not priced."],
	attributes: attributes$51,
	usage: usage$43,
	components: [
		{
			name: "vCPU",
			detail: (r) => wordsOf(r),
			unit: "vCPU-hours",
			hourly: true,
			quantity: (r) => running(total(r, "cpu"), r.usage.monthly_hrs),
			price: (r) => priced$2(wordsOf(r), "vCPU Duration")
		},
		{
			name: "Memory",
			detail: (r) => wordsOf(r),
			unit: "GB-hours",
			hourly: true,
			quantity: (r) => running(total(r, "memory"), r.usage.monthly_hrs),
			price: (r) => priced$2(wordsOf(r), "Memory Duration")
		},
		{
			name: "Windows software",
			unit: "seconds",
			hourly: true,
			when: (r) => r.os_type?.toLowerCase() === "windows",
			quantity: (r) => running(total(r, "cpu").times(3600), r.usage.monthly_hrs),
			price: priced$2("Standard", "Windows Software Duration")
		},
		{
			name: "GPU",
			unit: "hours",
			when: (r) => r.container.some(({ gpu }) => gpu > 0),
			quantity: () => void 0,
			price: () => unpriced("containers with a GPU have no price in the list of today")
		}
	]
});
function priced$2(sku, meter) {
	return azure("Container Instances", "Container Instances", sku, `${sku} ${meter}`);
}
function total(r, which) {
	return sum(r.container.map((one) => one[which] ?? unpriced(`container.${which} is not set`)));
}
function wordsOf({ sku, priority }) {
	if (priority === "Spot") return "Standard Spot";
	if (sku === "Confidential") return "Confidential containers ACI";
	return sku === "Standard" ? "Standard" : unpriced(`${sku} groups have no known billing words`);
}
// src/resources/azure/containers/registry.ts
const attributes$50 = {
	sku: text(),
	georeplications: blocks({ location: text() })
};
const usage$42 = {
	storage_gb: usageNumber("GB stored in all"),
	monthly_build_vcpu_hrs: usageNumber("vCPU-hours a month of builds by tasks")
};
const INCLUDED_GB$1 = new Map([
	["Basic", 10],
	["Standard", 100],
	["Premium", 500]
]);
const DAYS = 30;
const registry = sheet({
	type: "azurerm_container_registry",
	title: "Container registry",
	pricing: "azure.microsoft.com/pricing/details/container-registry",
	limits: ["A replica is priced as the registry is, which costs the same in all regions of the list; what replicas store beyond what their registry includes, connected registries and data transfer are not priced."],
	attributes: attributes$50,
	usage: usage$42,
	components: [
		{
			name: "Registry",
			detail: tierOf$11,
			unit: "days",
			quantity: () => DAYS,
			price: (r) => registryPrice(tierOf$11(r))
		},
		{
			name: "Storage",
			detail: (r) => `over ${includedGb$1(r)} GB`,
			unit: "GB-months",
			quantity: storedGb,
			price: (r) => meterOf$3(r, "Data Stored")
		},
		{
			name: "Build vCPU",
			unit: "vCPU-seconds",
			quantity: (r) => r.usage.monthly_build_vcpu_hrs?.times(3600),
			sharedTiers: true,
			price: (r) => meterOf$3(r, "Task vCPU Duration")
		}
	],
	parts: [part({
		name: "georeplications",
		each: (r) => r.georeplications,
		components: [{
			name: "Replica",
			detail: ({ location }) => location ?? "",
			unit: "days",
			quantity: () => DAYS,
			price: () => registryPrice("Premium")
		}]
	})]
});
function tierOf$11({ sku }) {
	const tier = sku ?? unpriced("sku is not set");
	return INCLUDED_GB$1.has(tier) ? tier : unpriced(`the tier ${tier} is not known`);
}
function includedGb$1(r) {
	return INCLUDED_GB$1.get(tierOf$11(r)) ?? 0;
}
function registryPrice(tier) {
	return azure("Container Registry", "Container Registry", tier, `${tier} Registry Unit`);
}
function meterOf$3(r, meter) {
	return azure("Container Registry", "Container Registry", tierOf$11(r), meter);
}
function storedGb(r) {
	return r.usage.storage_gb?.minus(includedGb$1(r)).max(exact(0));
}
// src/resources/azure/containers/index.ts
const sheets$36 = [
	containerApp,
	containerAppEnvironment,
	containerGroup,
	registry
];
// src/resources/azure/cosmosdb/account.ts
const off$1 = {
	default: false,
	because: "the provider's default"
};
const accountAttributes$1 = {
	analytical_storage_enabled: flag(off$1),
	multiple_write_locations_enabled: flag(off$1),
	enable_multiple_write_locations: flag(off$1),
	geo_location: blocks({
		location: text(),
		zone_redundant: flag(off$1)
	}),
	capabilities: blocks({ name: text() }),
	backup: block({
		type: text({
			default: "Periodic",
			because: "the provider's default"
		}),
		tier: text({
			default: "Continuous30Days",
			because: "the provider's default"
		}),
		interval_in_minutes: number({
			default: 240,
			because: "the provider's default"
		}),
		retention_in_hours: number({
			default: 8,
			because: "the provider's default"
		})
	})
};
const FREE_COPIES = 2;
function backupsOf({ backup }) {
	if (backup?.type === "Continuous") return { kind: backup.tier === "Continuous7Days" ? "free" : "continuous" };
	if (!backup) return { kind: "free" };
	const paid = backup.retention_in_hours.times(60).over(backup.interval_in_minutes).floor().minus(FREE_COPIES).max(0);
	return paid.isZero ? { kind: "free" } : {
		kind: "copies",
		paid
	};
}
function regionsOf(account) {
	const located = account.geo_location;
	if (located.length === 0) return [{
		name: account.region,
		isZoneRedundant: false
	}];
	return located.map((one) => ({
		get name() {
			return azureLocation(one.location ?? "") ?? unpriced("geo_location.location is not set");
		},
		get isZoneRedundant() {
			return one.zone_redundant;
		}
	}));
}
function writesEverywhere(account) {
	return (account.multiple_write_locations_enabled || account.enable_multiple_write_locations) && regionsOf(account).length > 1;
}
function isServerless({ capabilities }) {
	return capabilities.some(({ name }) => name === "EnableServerless");
}
// src/resources/azure/cosmosdb/throughput.ts
const throughputAttributes = {
	throughput: number({
		default: void 0,
		because: "not set"
	}),
	autoscale_settings: block({ max_throughput: number() })
};
function throughputOf({ throughput, autoscale_settings: autoscale }) {
	if (autoscale) return {
		kind: "autoscale",
		most: autoscale.max_throughput ?? unpriced("autoscale_settings.max_throughput is not set")
	};
	return throughput === void 0 ? void 0 : {
		kind: "provisioned",
		units: throughput
	};
}
function leastOf(most) {
	return most.over(10);
}
const DEFAULT_UNITS = exact(400);
const ZONES_RATE = "1.25";
// src/resources/azure/cosmosdb/holder.ts
const cosmosUsage = {
	max_request_units_utilization_percentage: usageNumber("percent of the largest throughput that is used on average, with autoscale"),
	monthly_serverless_request_units: usageNumber("request units a month of a serverless account"),
	storage_gb: usageNumber("GB of data and indexes in one region, averaged over the month; the analytical store and backups are counted alike"),
	monthly_restored_data_gb: usageNumber("GB a month that are restored from backups")
};
const analyticalUsage = {
	...cosmosUsage,
	monthly_analytical_storage_read_operations: usageNumber("reads a month from the analytical store, in one region"),
	monthly_analytical_storage_write_operations: usageNumber("writes a month to the analytical store, in one region")
};
function accountOf$1({ account }) {
	return account ?? unpriced("its account is not in the plan, which says where it is");
}
function isBilledByRequest(holder) {
	return isServerless(accountOf$1(holder)) || holder.usage.monthly_serverless_request_units !== void 0;
}
function holderComponents(of) {
	return [{
		name: "Request units",
		detail: () => "serverless",
		unit: "RUs",
		when: (r) => isBilledByRequest(of(r)) && of(r).throughput === void 0,
		quantity: (r) => of(r).usage.monthly_serverless_request_units,
		price: (r) => words$6("Azure Cosmos DB serverless", "RUs", "1M RUs", regionsOf(accountOf$1(of(r)))[0]?.name)
	}, {
		name: "Restored data",
		unit: "GB",
		quantity: (r) => of(r).usage.monthly_restored_data_gb,
		price: (r) => words$6("Azure Cosmos DB - PITR", "Backup", "Cont 30D Bckp Data Restore", accountOf$1(of(r)).region)
	}];
}
function regionParts(of) {
	return part({
		name: "geo_location",
		each: (r) => placesOf(of(r)),
		components: [
			throughputComponent(),
			...storageComponents(),
			...backupComponents$1()
		]
	});
}
function placesOf(holder) {
	const account = accountOf$1(holder);
	return regionsOf(account).map((region) => ({
		holder,
		account,
		region
	}));
}
function throughputComponent() {
	return {
		name: "Throughput",
		detail: ({ holder, region }) => `${known$1(holder).kind}, 100 RU/s, ${region.name}`,
		unit: "hours",
		hourly: true,
		when: ({ holder }) => holder.throughput !== void 0,
		quantity: (place) => unitsOf$4(place)?.times(rateOf(place)).over(100),
		price: ({ account, region }) => writesEverywhere(account) ? words$6("Azure Cosmos DB", "mRUs", "100 Multi-master RU/s", region.name) : words$6("Azure Cosmos DB", "RUs", "100 RU/s", region.name)
	};
}
function known$1({ throughput }) {
	return throughput ?? unpriced("it has no throughput of its own");
}
function unitsOf$4({ holder }) {
	const throughput = known$1(holder);
	if (throughput.kind === "provisioned") return throughput.units;
	const { most } = throughput;
	const value = holder.usage.max_request_units_utilization_percentage?.times(most).over(100);
	return value && holder.scaled({
		value,
		least: () => leastOf(most),
		most: () => most,
		by: "autoscale_settings.max_throughput"
	});
}
function rateOf({ holder, account, region }) {
	if (writesEverywhere(account)) return "1";
	if (known$1(holder).kind === "autoscale") return "1.5";
	return region.isZoneRedundant ? ZONES_RATE : "1";
}
function storageComponents() {
	const when = ({ holder }) => holder.hasAnalyticalStore;
	const detail = ({ region }) => region.name;
	const analytical = (meter) => (place) => words$6("Azure Cosmos DB Analytics Storage", "Standard", `Standard ${meter}`, place.region.name);
	return [
		{
			name: "Storage",
			detail,
			unit: "GB-months",
			quantity: ({ holder }) => holder.usage.storage_gb,
			price: ({ region }) => words$6("Azure Cosmos DB", "RUs", "Data Stored", region.name)
		},
		{
			name: "Analytical storage",
			detail,
			unit: "GB-months",
			when,
			quantity: ({ holder }) => holder.usage.storage_gb,
			price: analytical("Data Stored")
		},
		{
			name: "Analytical writes",
			detail,
			unit: "operations",
			when,
			quantity: ({ holder }) => holder.usage.monthly_analytical_storage_write_operations,
			price: analytical("Write Operations")
		},
		{
			name: "Analytical reads",
			detail,
			unit: "operations",
			when,
			quantity: ({ holder }) => holder.usage.monthly_analytical_storage_read_operations,
			price: analytical("Read Operations")
		}
	];
}
function backupComponents$1() {
	return [{
		name: "Continuous backup",
		detail: ({ region }) => region.name,
		unit: "GB",
		when: ({ account }) => backupsOf(account).kind === "continuous",
		quantity: ({ holder }) => holder.usage.storage_gb,
		price: ({ region }) => words$6("Azure Cosmos DB - PITR", "Backup", "Cont 30D Bckp Continuous Backup", region.name)
	}, {
		name: "Periodic backup",
		detail: ({ region }) => region.name,
		unit: "GB-months",
		when: ({ account }) => backupsOf(account).kind === "copies",
		quantity: ({ holder, account }) => {
			const backups = backupsOf(account);
			return backups.kind === "copies" ? holder.usage.storage_gb?.times(backups.paid) : void 0;
		},
		price: ({ region }) => words$6("Azure Cosmos DB Snapshot", "Standard", "Backup Data Stored", region.name)
	}];
}
function words$6(product, sku, meter, place) {
	return azure("Azure Cosmos DB", product, sku, meter, { place });
}
// src/resources/azure/cosmosdb/container.ts
const containerAttributes = {
	...throughputAttributes,
	analytical_storage_ttl: text({
		default: void 0,
		because: "no analytical store"
	})
};
const containerLimits = ["The free tier of an account, reserved capacity, dedicated gateways, materialized views and data transfer are not counted."];
function containerIn(r, around) {
	const holder = {
		get account() {
			return around.account;
		},
		get throughput() {
			return throughputOf(r) ?? (isBilledByRequest(holder) ? void 0 : sharedOrDefault(r, around));
		},
		get hasAnalyticalStore() {
			return around.account?.analytical_storage_enabled === true && (r.analytical_storage_ttl ?? "0") !== "0";
		},
		get usage() {
			return r.usage;
		},
		scaled: (one) => r.scaled(one)
	};
	return holder;
}
function sharedOrDefault(r, { database }) {
	if (database === void 0) return unpriced("it has no throughput of its own, and its database is not in the plan");
	if (database && throughputOf(database)) return void 0;
	r.assume(`throughput is not set; assumed ${DEFAULT_UNITS.toString()}, Azure's default`);
	return {
		kind: "provisioned",
		units: DEFAULT_UNITS
	};
}
// src/resources/azure/cosmosdb/cassandra-table.ts
const account$3 = refersTo("account_name", "azurerm_cosmosdb_account", accountAttributes$1);
const keyspace = refersTo("cassandra_keyspace_id", "azurerm_cosmosdb_cassandra_keyspace", throughputAttributes, { account: account$3 });
const cassandraTable = sheet({
	type: "azurerm_cosmosdb_cassandra_table",
	title: "Cosmos DB Cassandra table",
	pricing: "azure.microsoft.com/pricing/details/cosmos-db",
	limits: containerLimits,
	attributes: containerAttributes,
	usage: analyticalUsage,
	references: { keyspace },
	components: holderComponents(holderOf$2),
	parts: [regionParts(holderOf$2)]
});
function holderOf$2(r) {
	return containerIn(r, {
		get account() {
			return r.refs.keyspace?.refs.account;
		},
		get database() {
			return r.refs.keyspace;
		}
	});
}
// src/resources/azure/cosmosdb/containers.ts
const account$2 = refersTo("account_name", "azurerm_cosmosdb_account", accountAttributes$1);
const pricing = "azure.microsoft.com/pricing/details/cosmos-db";
function containerSheet(type, title, databaseType) {
	const references = {
		account: account$2,
		database: refersTo("database_name", databaseType, throughputAttributes)
	};
	const holderOf = (r) => containerIn(r, {
		get account() {
			return r.refs.account;
		},
		get database() {
			return r.refs.database;
		}
	});
	return sheet({
		type,
		title,
		pricing,
		limits: containerLimits,
		attributes: containerAttributes,
		usage: analyticalUsage,
		references,
		components: holderComponents(holderOf),
		parts: [regionParts(holderOf)]
	});
}
const gremlinGraph = containerSheet("azurerm_cosmosdb_gremlin_graph", "Cosmos DB graph", "azurerm_cosmosdb_gremlin_database");
const mongoCollection = containerSheet("azurerm_cosmosdb_mongo_collection", "Cosmos DB collection", "azurerm_cosmosdb_mongo_database");
const sqlContainer = containerSheet("azurerm_cosmosdb_sql_container", "Cosmos DB container", "azurerm_cosmosdb_sql_database");
// src/resources/azure/cosmosdb/database.ts
const references$25 = { account: refersTo("account_name", "azurerm_cosmosdb_account", accountAttributes$1) };
const database = sheet({
	type: [
		"azurerm_cosmosdb_cassandra_keyspace",
		"azurerm_cosmosdb_gremlin_database",
		"azurerm_cosmosdb_mongo_database",
		"azurerm_cosmosdb_sql_database"
	],
	title: "Cosmos DB database",
	pricing: "azure.microsoft.com/pricing/details/cosmos-db",
	limits: ["The free tier of an account, reserved capacity, dedicated gateways and data transfer are not counted.", "A database without throughput of its own pays through its containers."],
	attributes: throughputAttributes,
	usage: analyticalUsage,
	references: references$25,
	components: holderComponents(holderOf$1),
	parts: [regionParts(holderOf$1)]
});
function holderOf$1(r) {
	return {
		get account() {
			return r.refs.account;
		},
		get throughput() {
			return throughputOf(r);
		},
		get hasAnalyticalStore() {
			return r.refs.account?.analytical_storage_enabled === true;
		},
		get usage() {
			return r.usage;
		},
		scaled: (one) => r.scaled(one)
	};
}
// src/resources/azure/cosmosdb/dedicated-gateway.ts
const attributes$49 = {
	instance_size: text(),
	instance_count: number()
};
const references$24 = { account: refersTo("cosmosdb_account_id", "azurerm_cosmosdb_account", accountAttributes$1) };
const dedicatedGateway = sheet({
	type: "azurerm_cosmosdb_sql_dedicated_gateway",
	title: "Cosmos DB dedicated gateway",
	pricing: "azure.microsoft.com/pricing/details/cosmos-db",
	attributes: attributes$49,
	references: references$24,
	parts: [part({
		name: "geo_location",
		each: (r) => regionsOf(r.refs.account ?? unpriced("its account is not in the plan, which says where it is")).map((region) => ({
			gateway: r,
			region
		})),
		components: [{
			name: "Gateway instances",
			detail: ({ gateway, region }) => `${sizeOf$7(gateway)}, ${region.name}`,
			unit: "hours",
			hourly: true,
			quantity: ({ gateway }) => gateway.instance_count ?? unpriced("instance_count is not set"),
			price: ({ gateway, region }) => {
				return azure("Azure Cosmos DB", "Azure Cosmos DB Dedicated Gateway - General Purpose", sizeOf$7(gateway), sizeOf$7(gateway), { place: region.name });
			}
		}]
	})]
});
function sizeOf$7({ instance_size: size }) {
	return (size ?? unpriced("instance_size is not set")).replace(/^Cosmos\./, "");
}
// src/resources/azure/cosmosdb/table.ts
const account$1 = refersTo("account_name", "azurerm_cosmosdb_account", accountAttributes$1);
const table$1 = sheet({
	type: "azurerm_cosmosdb_table",
	title: "Cosmos DB table",
	pricing: "azure.microsoft.com/pricing/details/cosmos-db",
	limits: containerLimits,
	attributes: throughputAttributes,
	usage: cosmosUsage,
	references: { account: account$1 },
	components: holderComponents(holderOf),
	parts: [regionParts(holderOf)]
});
function holderOf(r) {
	return containerIn(r, {
		get account() {
			return r.refs.account;
		},
		database: null
	});
}
// src/resources/azure/cosmosdb/index.ts
const sheets$35 = [
	cassandraTable,
	database,
	dedicatedGateway,
	gremlinGraph,
	mongoCollection,
	sqlContainer,
	table$1
];
// src/resources/azure/databricks/workspace.ts
const attributes$48 = { sku: text() };
const usage$41 = {
	monthly_all_purpose_compute_dbu_hrs: usageNumber("DBU-hours a month of all-purpose compute"),
	monthly_jobs_compute_dbu_hrs: usageNumber("DBU-hours a month of jobs compute"),
	monthly_jobs_light_compute_dbu_hrs: usageNumber("DBU-hours a month of jobs light compute")
};
const workspace$3 = sheet({
	type: "azurerm_databricks_workspace",
	title: "Databricks workspace",
	pricing: "azure.microsoft.com/pricing/details/databricks",
	limits: ["The machines, disks and addresses of clusters are billed beside the DBUs and are not in the plan.", "SQL, Delta Live Tables, serverless compute and model serving are not priced."],
	attributes: attributes$48,
	usage: usage$41,
	free: (r) => r.sku?.toLowerCase() === "trial" ? "the DBUs of a trial cost nothing for 14 days" : void 0,
	components: [
		dbus("All-purpose compute DBUs", "All-purpose Compute", "monthly_all_purpose_compute_dbu_hrs"),
		dbus("Jobs compute DBUs", "Jobs Compute", "monthly_jobs_compute_dbu_hrs"),
		dbus("Jobs light compute DBUs", "Jobs Light Compute", "monthly_jobs_light_compute_dbu_hrs")
	]
});
function dbus(name, words, key) {
	return {
		name,
		detail: ({ sku }) => sku ?? "",
		unit: "hours",
		quantity: (r) => r.usage[key],
		price: (r) => {
			const sku = `${tierOf$10(r)} ${words}`;
			return azure("Azure Databricks", "Azure Databricks", sku, `${sku} DBU`);
		}
	};
}
function tierOf$10({ sku }) {
	if (/^premium$/i.test(sku ?? "")) return "Premium";
	return /^standard$/i.test(sku ?? "") ? "Standard" : unpriced(`the tier ${sku ?? "?"} is not known`);
}
// src/resources/azure/databricks/index.ts
const sheets$34 = [workspace$3];
// src/resources/azure/datafactory/data-factory.ts
const dataFactory = sheet({
	type: "azurerm_data_factory",
	title: "Data factory",
	pricing: "azure.microsoft.com/pricing/details/data-factory/data-pipeline",
	limits: ["Inactive pipelines, change data capture and managed Airflow are not priced; what runs is billed with its integration runtime."],
	attributes: {},
	usage: {
		monthly_read_write_operation_entities: usageNumber("entities a month that are made, read, changed or deleted"),
		monthly_monitoring_operation_entities: usageNumber("run records a month that monitoring reads")
	},
	components: [{
		name: "Read and write operations",
		unit: "operations",
		quantity: (r) => r.usage.monthly_read_write_operation_entities,
		price: azure("Azure Data Factory v2", "Azure Data Factory v2", "Cloud", "Cloud Read Write Operations")
	}, {
		name: "Monitoring operations",
		unit: "operations",
		quantity: (r) => r.usage.monthly_monitoring_operation_entities,
		price: azure("Azure Data Factory v2", "Azure Data Factory v2", "Cloud", "Cloud Monitoring Operations")
	}]
});
// src/resources/azure/datafactory/activities.ts
const activityUsage = {
	monthly_orchestration_runs: usageNumber("activity, trigger and debug runs a month"),
	monthly_data_movement_hours: usageNumber("hours a month of copy activities, times their data integration units"),
	monthly_pipeline_activity_hours: usageNumber("hours a month of activities such as lookups and deletes"),
	monthly_external_pipeline_activity_hours: usageNumber("hours a month of activities that other services run")
};
function activityComponents(kindOf, place = () => void 0) {
	const words = (r, meter) => azure("Azure Data Factory v2", "Azure Data Factory v2", kindOf(r), `${kindOf(r)} ${meter}`, { place: place(r) });
	const hours = (name, key, meter) => ({
		name,
		detail: kindOf,
		unit: "hours",
		quantity: (r) => r.usage[key],
		price: (r) => words(r, meter)
	});
	return [
		{
			...hours("Orchestration", "monthly_orchestration_runs", "Orchestration Activity Run"),
			unit: "runs"
		},
		hours("Data movement", "monthly_data_movement_hours", "Data Movement"),
		hours("Pipeline activities", "monthly_pipeline_activity_hours", "Pipeline Activity"),
		hours("External pipeline activities", "monthly_external_pipeline_activity_hours", "External Pipeline Activity")
	];
}
// src/resources/azure/datafactory/integration-runtime-azure.ts
const attributes$47 = {
	compute_type: text({
		default: "General",
		because: "the provider's default"
	}),
	core_count: number({
		default: 8,
		because: "the provider's default"
	}),
	virtual_network_enabled: flag({
		default: false,
		because: "the provider's default"
	}),
	location: text({
		default: void 0,
		because: "the data factory's"
	})
};
const usage$40 = {
	...activityUsage,
	monthly_data_flow_hours: usageNumber("hours a month in which a cluster runs data flows, time to live included")
};
const references$23 = { factory: refersTo("data_factory_id", "azurerm_data_factory", {}) };
const COMPUTE$1 = new Map([
	["General", "General Purpose"],
	["ComputeOptimized", "Compute Optimized"],
	["MemoryOptimized", "Memory Optimized"]
]);
const integrationRuntimeAzure = sheet({
	type: "azurerm_data_factory_integration_runtime_azure",
	title: "Data factory integration runtime",
	pricing: "azure.microsoft.com/pricing/details/data-factory/data-pipeline",
	limits: ["Nothing is billed while nothing runs."],
	attributes: attributes$47,
	usage: usage$40,
	references: references$23,
	components: [{
		name: "Data flows",
		detail: (r) => `${computeOf(r)}, ${r.core_count.toString()} vCores`,
		unit: "hours",
		quantity: (r) => r.usage.monthly_data_flow_hours?.times(r.core_count),
		price: (r) => azure("Azure Data Factory v2", `Azure Data Factory v2 Data Flow - ${computeOf(r)}`, "vCore", "vCore", { place: placeOf$1(r) })
	}, ...activityComponents((r) => r.virtual_network_enabled ? "Azure Managed VNET" : "Cloud", placeOf$1)]
});
function computeOf({ compute_type: type }) {
	return COMPUTE$1.get(type) ?? unpriced(`the compute type ${type} is not one that this version knows`);
}
function placeOf$1(r) {
	return r.location !== void 0 && r.location.toLowerCase() !== "autoresolve" ? void 0 : r.refs.factory?.region;
}
// src/resources/azure/datafactory/integration-runtime-self-hosted.ts
const references$22 = {
	factory: refersTo("data_factory_id", "azurerm_data_factory", {}),
	factoryByName: refersTo("data_factory_name", "azurerm_data_factory", {})
};
const integrationRuntimeSelfHosted = sheet({
	type: "azurerm_data_factory_integration_runtime_self_hosted",
	title: "Data factory integration runtime, self-hosted",
	pricing: "azure.microsoft.com/pricing/details/data-factory/data-pipeline",
	limits: ["The machines that it runs on are billed by themselves."],
	attributes: {},
	usage: activityUsage,
	references: references$22,
	components: activityComponents(() => "Self Hosted", ({ refs }) => (refs.factory ?? refs.factoryByName)?.region)
});
// src/resources/azure/datafactory/integration-runtime-ssis.ts
const attributes$46 = {
	node_size: text(),
	number_of_nodes: number({
		default: 1,
		because: "the provider's default"
	}),
	edition: text({
		default: "Standard",
		because: "the provider's default"
	}),
	license_type: text({
		default: "LicenseIncluded",
		because: "the provider's default"
	})
};
const usage$39 = { monthly_hrs: usageNumber("hours a month in which the runtime is started") };
const integrationRuntimeSsis = sheet({
	type: ["azurerm_data_factory_integration_runtime_azure_ssis", "azurerm_data_factory_integration_runtime_managed"],
	title: "Data factory SSIS integration runtime",
	pricing: "azure.microsoft.com/pricing/details/data-factory/ssis",
	limits: ["Orchestration, the catalog database and data transfer are billed with the pipelines, the database and the network."],
	attributes: attributes$46,
	usage: usage$39,
	components: [{
		name: "Nodes",
		detail: (r) => `${sizeOf$6(r)}, ${r.edition}, ${licenceOf$3(r) === "AHB" ? "hybrid benefit" : "licence included"}`,
		detailNames: "size",
		unit: "hours",
		hourly: true,
		quantity: (r) => running(r.number_of_nodes, r.usage.monthly_hrs),
		price: (r) => azure("Azure Data Factory v2", `SSIS ${r.edition}`, sizeOf$6(r), licenceOf$3(r))
	}]
});
function sizeOf$6({ node_size: size }) {
	return (size ?? unpriced("node_size is not set")).replace(/^Standard_/i, "").replaceAll("_", " ");
}
function licenceOf$3({ license_type: licence }) {
	return licence === "BasePrice" ? "AHB" : "License Included";
}
// src/resources/azure/datafactory/index.ts
const sheets$33 = [
	dataFactory,
	integrationRuntimeAzure,
	integrationRuntimeSelfHosted,
	integrationRuntimeSsis
];
// src/resources/azure/dbservers/single-server.ts
const attributes$45 = {
	sku_name: text(),
	storage_mb: number({
		default: void 0,
		because: "not said"
	}),
	geo_redundant_backup_enabled: flag({
		default: false,
		because: "the provider's default"
	})
};
const usage$38 = { additional_backup_storage_gb: usageNumber("GB of backups beyond the size of the server's storage, averaged over the month") };
const TIERS$4 = new Map([
	["B", "Basic"],
	["GP", "General Purpose"],
	["MO", "Memory Optimized"]
]);
function singleServer(engine) {
	const name = engine.toLowerCase();
	const words = (part, sku, meter) => azure(`Azure Database for ${engine}`, `Azure Database for ${engine} Single Server ${part}`, sku, meter);
	return sheet({
		type: `azurerm_${name}_server`,
		title: `Azure Database for ${engine}, single server`,
		pricing: `azure.microsoft.com/pricing/details/${name}`,
		limits: ["Storage that grows by itself (auto_grow_enabled) is counted as set now; reserved capacity is not priced."],
		attributes: attributes$45,
		usage: usage$38,
		components: [
			{
				name: "Compute",
				detail: (r) => skuOf$8(r).join(" "),
				detailNames: "size",
				unit: "hours",
				hourly: true,
				quantity: soldOf$2,
				price: (r) => {
					const [tier, generation] = skuOf$8(r);
					return words(`${tier} - Compute ${generation}`, ...coresWords(r));
				}
			},
			{
				name: "Storage",
				unit: "GB-months",
				quantity: (r) => (r.storage_mb ?? unpriced("storage_mb is not set")).over(1024),
				price: (r) => {
					const kind = skuOf$8(r)[0] === "Basic" ? "Basic" : "General Purpose";
					return words(`${kind} - Storage`, kind, `${kind} Data Stored`);
				}
			},
			{
				name: "Additional backup storage",
				detail: redundancyOf$1,
				unit: "GB-months",
				quantity: (r) => r.usage.additional_backup_storage_gb,
				price: (r) => words("- Backup Storage", `Backup ${redundancyOf$1(r)}`, `Backup ${redundancyOf$1(r)} Data Stored`)
			}
		]
	});
}
function skuOf$8({ sku_name: sku }) {
	const [, tier = "", generation = "", cores = ""] = /^([A-Z]+)_(Gen\d)_(\d{1,3})$/.exec(sku ?? unpriced("sku_name is not set")) ?? [];
	return [
		TIERS$4.get(tier) ?? unpriced(`${sku} is no size that this version knows`),
		generation,
		cores
	];
}
function soldOf$2(r) {
	const [tier, , cores] = skuOf$8(r);
	return exact(tier === "Basic" ? 1 : cores);
}
function coresWords(r) {
	const [tier, , cores] = skuOf$8(r);
	if (tier !== "Basic") return ["vCore", "vCore"];
	return [`${cores} vCore`, cores === "1" ? "vCore" : `${cores} vCore`];
}
function redundancyOf$1({ geo_redundant_backup_enabled: isGeo }) {
	return isGeo ? "GRS" : "LRS";
}
// src/resources/azure/dbservers/mariadb-server.ts
const mariadbServer = singleServer("MariaDB");
// src/resources/azure/dbservers/flexible-compute.ts
function flexibleCompute(engine) {
	return {
		name: "Compute",
		detail: (r) => [nameOf(r), ...serversOf(r) > 1 ? ["with standby"] : []].join(", "),
		detailNames: "size",
		unit: "hours",
		hourly: true,
		quantity: (r) => soldOf$1(engine, nameOf(r)).quantity.times(serversOf(r)),
		price: (r) => compute(engine, soldOf$1(engine, nameOf(r)))
	};
}
function serversOf({ high_availability: ha }) {
	return ha && ha.mode !== void 0 && ha.mode !== "Disabled" ? 2 : 1;
}
function nameOf({ sku_name }) {
	return sku_name ?? unpriced("sku_name is not set");
}
function compute(engine, { product, sku, meter }) {
	return azure(`Azure Database for ${engine}`, `Azure Database for ${engine} Flexible Server ${product}`, sku, meter);
}
function soldOf$1(engine, name) {
	const [, tier = "", family = "", cores = "", features = "", version = ""] = /^(B|GP|MO)_Standard_([A-Z]+)(\d{1,3})([a-z]*)(?:_v(\d))?$/i.exec(name) ?? [];
	if (tier === "") return unpriced(`${name} is no size that this version knows`);
	const size = {
		family: family.toUpperCase(),
		cores,
		features: features.toLowerCase(),
		version
	};
	if (tier.toUpperCase() === "B") return burstable(engine, size);
	return engine === "MySQL" ? mysqlSeries(size) : postgresqlSeries(size);
}
function burstable(engine, { cores, features }) {
	const [name, capitals] = [`B${cores}${features}`, `B${cores}${features.toUpperCase()}`];
	const sold = (sku, meter) => ({
		product: "Burstable BS Series Compute",
		sku,
		meter,
		quantity: exact(1)
	});
	if (capitals === "B1MS" || capitals === "B2S") return sold(capitals, capitals);
	if (engine === "PostgreSQL") return sold(name, `${name} vCore`);
	if (capitals === "B1S") return sold("Basic", "Basic");
	return sold(`Standard_${name}${name === "B2ms" ? "2" : ""}`, capitals);
}
function postgresqlSeries(size) {
	const product = `${classOf(size)} ${seriesOf$2(size)} Series Compute`;
	const word = Number(size.version) > 5 || isConfidential(size) || seriesOf$2(size) === "Ebdsv5" ? "1 vCore" : "vCore";
	return {
		product,
		sku: word,
		meter: word,
		quantity: exact(size.cores)
	};
}
function mysqlSeries(size) {
	const series = seriesOf$2(size);
	const byCore = (product) => ({
		product,
		sku: "vCore",
		meter: "vCore",
		quantity: exact(size.cores)
	});
	if (/^[DE]dsv4$/.test(series)) return byCore(`${classOf(size)} Series Compute`);
	if (series === "Edsv5") return {
		product: "Memory Optimized Edsv5 Series Compute",
		sku: `Standard_E${size.cores}${size.cores === "104" ? "i" : ""}d_v5`,
		meter: `${size.cores} vCore`,
		quantity: exact(1)
	};
	return byCore(isConfidential(size) ? `${classOf(size)} ${series} Series` : `${classOf(size)} ${series} Series Compute`);
}
function seriesOf$2({ family, features, version }) {
	return `${family}${features}v${version}`;
}
function isConfidential({ family }) {
	return family.endsWith("C");
}
function classOf(size) {
	if (isConfidential(size)) return "Confidential Compute";
	if (size.family === "D") return "General Purpose";
	return size.family === "E" ? "Memory Optimized" : unpriced(`the series ${seriesOf$2(size)} is not one that this version knows`);
}
// src/resources/azure/dbservers/mysql-flexible-server.ts
const byDefault$1 = {
	default: false,
	because: "the provider's default"
};
const attributes$44 = {
	sku_name: text(),
	geo_redundant_backup_enabled: flag(byDefault$1),
	high_availability: block({ mode: text() }, { because: "no standby" }),
	storage: block({
		size_gb: number({
			default: 20,
			because: "GB, Azure's default"
		}),
		iops: number({
			default: void 0,
			because: "those that the size includes"
		}),
		io_scaling_enabled: flag(byDefault$1)
	})
};
const usage$37 = {
	additional_backup_storage_gb: usageNumber("GB of backups beyond the size of the server's storage, averaged over the month"),
	monthly_io_operations: usageNumber("I/O operations a month, where IOPS scale by themselves (io_scaling_enabled)")
};
const SERVICE$1 = "Azure Database for MySQL";
const STORAGE = "Azure Database for MySQL Flexible Server Storage";
const mysqlFlexibleServer = sheet({
	type: "azurerm_mysql_flexible_server",
	title: "Azure Database for MySQL, flexible server",
	pricing: "azure.microsoft.com/pricing/details/mysql/flexible-server",
	limits: ["Storage that grows by itself (auto_grow_enabled) is counted as set now.", "Extended support, accelerated logs, reserved capacity and data transfer are not priced."],
	attributes: attributes$44,
	usage: usage$37,
	components: [
		flexibleCompute("MySQL"),
		{
			name: "Storage",
			unit: "GB-months",
			quantity: (r) => sizeOf$5(r).times(serversOf(r)),
			price: azure(SERVICE$1, STORAGE, "Storage", "Storage Data Stored")
		},
		{
			name: "Additional IOPS",
			unit: "IOPS-months",
			when: (r) => r.storage?.io_scaling_enabled !== true && moreIops(r).gt(0),
			quantity: (r) => moreIops(r).times(serversOf(r)),
			price: azure(SERVICE$1, STORAGE, "Additional IOPS", "Additional IOPS")
		},
		{
			name: "I/O operations",
			unit: "operations",
			when: (r) => r.storage?.io_scaling_enabled === true,
			quantity: (r) => r.usage.monthly_io_operations,
			price: azure(SERVICE$1, STORAGE, "Paid IO LRS", "Paid IO LRS IO Rate Operations")
		},
		{
			name: "Additional backup storage",
			unit: "GB-months",
			quantity: (r) => r.usage.additional_backup_storage_gb,
			price: (r) => r.geo_redundant_backup_enabled ? unpriced("the price of geo-redundant backups is not known") : azure(SERVICE$1, "Azure Database for MySQL Flexible Server Backup Storage", "Backup Storage LRS", "Backup Storage LRS Data Stored")
		}
	]
});
function sizeOf$5({ storage }) {
	return storage?.size_gb ?? exact(20);
}
function moreIops(r) {
	const included = sizeOf$5(r).times(3).plus(300);
	return (r.storage?.iops ?? included).minus(included).max(0);
}
// src/resources/azure/dbservers/mysql-server.ts
const mysqlServer = singleServer("MySQL");
// src/resources/azure/dbservers/postgresql-flexible-server.ts
const attributes$43 = {
	sku_name: text(),
	storage_mb: number({
		default: void 0,
		because: "not said"
	}),
	storage_tier: text({
		default: void 0,
		because: "the tier of its size"
	}),
	geo_redundant_backup_enabled: flag({
		default: false,
		because: "the provider's default"
	}),
	high_availability: block({ mode: text() }, { because: "no standby" })
};
const usage$36 = { additional_backup_storage_gb: usageNumber("GB of backups beyond the size of the server's storage, averaged over the month") };
const SERVICE = "Azure Database for PostgreSQL";
const TIERS$3 = [
	["P4", 32],
	["P6", 64],
	["P10", 128],
	["P15", 256],
	["P20", 512],
	["P30", 1024],
	["P40", 2048],
	["P50", 4096],
	["P60", 8192],
	["P70", 16384],
	["P80", 32768]
];
const postgresqlFlexibleServer = sheet({
	type: "azurerm_postgresql_flexible_server",
	title: "Azure Database for PostgreSQL, flexible server",
	pricing: "azure.microsoft.com/pricing/details/postgresql/flexible-server",
	limits: ["Storage that grows by itself (auto_grow_enabled) is counted as set now.", "Extended support, index tuning, Premium SSD v2, reserved capacity and data transfer are not priced."],
	attributes: attributes$43,
	usage: usage$36,
	components: [
		flexibleCompute("PostgreSQL"),
		{
			name: "Storage",
			unit: "GB-months",
			quantity: (r) => (r.storage_mb ?? unpriced("storage_mb is not set")).over(1024).times(serversOf(r)),
			price: azure(SERVICE, "Az DB for PostgreSQL Flexible Server Storage", "Storage", "Storage Data Stored")
		},
		{
			name: "Storage tier",
			detail: (r) => r.storage_tier ?? "",
			unit: "months",
			when: isFaster,
			quantity: () => 1,
			price: () => unpriced("the price of a storage tier above that of the size is not known")
		},
		{
			name: "Additional backup storage",
			unit: "GB-months",
			quantity: (r) => r.usage.additional_backup_storage_gb,
			price: (r) => r.geo_redundant_backup_enabled ? unpriced("the price of geo-redundant backups is not known") : azure(SERVICE, "Azure Database for PostgreSQL Flexible Server Backup Storage", "Backup Storage LRS", "Backup Storage LRS Data Stored")
		}
	]
});
function isFaster({ storage_tier: tier, storage_mb }) {
	if (tier === void 0 || storage_mb === void 0) return false;
	const usual = TIERS$3.findIndex(([, gib]) => !storage_mb.gt(gib * 1024));
	return TIERS$3.findIndex(([name]) => name === tier) > usual;
}
// src/resources/azure/dbservers/index.ts
const sheets$32 = [
	mariadbServer,
	mysqlFlexibleServer,
	mysqlServer,
	postgresqlFlexibleServer,
	singleServer("PostgreSQL")
];
// src/resources/azure/digitaltwins/index.ts
const sheets$31 = [sheet({
	type: "azurerm_digital_twins_instance",
	title: "Digital Twins instance",
	pricing: "azure.microsoft.com/pricing/details/digital-twins",
	attributes: {},
	usage: {
		monthly_operations: usageNumber("calls of the API a month; each 1 KB counts as one"),
		monthly_messages: usageNumber("messages a month to endpoints; each 1 KB counts as one"),
		monthly_query_units: usageNumber("query units a month")
	},
	components: [
		{
			name: "Operations",
			unit: "operations",
			quantity: (r) => r.usage.monthly_operations,
			price: azure("Digital Twins", "Digital Twins", "Standard", "Standard Operations")
		},
		{
			name: "Messages",
			unit: "messages",
			quantity: (r) => r.usage.monthly_messages,
			price: azure("Digital Twins", "Digital Twins", "Standard", "Standard Message")
		},
		{
			name: "Query units",
			unit: "units",
			quantity: (r) => r.usage.monthly_query_units,
			price: azure("Digital Twins", "Digital Twins", "Standard", "Standard Query Units")
		}
	]
})];
// src/resources/azure/shared/worldwide.ts
const resourceGroup = refersTo("resource_group_name", "azurerm_resource_group", {});
function globalPlace(location) {
	if (location?.startsWith("usgov")) return "US Gov";
	return location?.startsWith("china") ? "China" : "global";
}
function onlyZone(location) {
	if (location?.startsWith("usgov")) return "US Gov Zone 1";
	return location?.startsWith("china") ? "CN Zone 1" : "Zone 1";
}
function groupLocation({ refs }) {
	return refs.group?.region;
}
// src/resources/azure/dns/record.ts
const record = recordSheet("azurerm_dns", [
	"a",
	"aaaa",
	"caa",
	"cname",
	"mx",
	"ns",
	"ptr",
	"srv",
	"txt"
], "DNS record", "Public");
const privateRecord = recordSheet("azurerm_private_dns", [
	"a",
	"aaaa",
	"cname",
	"mx",
	"ptr",
	"srv",
	"txt"
], "Private DNS record", "Private");
function recordSheet(prefix, kinds, title, kind) {
	return sheet({
		type: kinds.map((name) => `${prefix}_${name}_record`),
		title,
		pricing: "azure.microsoft.com/pricing/details/dns",
		limits: ["Without its resource group in the plan it counts as one of Azure's public cloud."],
		attributes: {},
		usage: { monthly_queries: usageNumber("queries for this record a month") },
		references: { group: resourceGroup },
		components: [{
			name: "Queries",
			unit: "queries",
			quantity: (r) => r.usage.monthly_queries,
			price: (r) => azure("Azure DNS", "Azure DNS", kind, `${kind} Queries`, { place: onlyZone(groupLocation(r)) }),
			sharedTiers: true
		}]
	});
}
// src/resources/azure/dns/resolver.ts
const inboundEndpoint = resolverSheet("inbound_endpoint", "Inbound Endpoint");
const outboundEndpoint = resolverSheet("outbound_endpoint", "Outbound Endpoint");
const forwardingRuleset = resolverSheet("dns_forwarding_ruleset", "DNS Forwarding Ruleset");
function resolverSheet(suffix, meter) {
	const words = meter.replace("DNS Forwarding", "Forwarding").toLowerCase();
	return sheet({
		type: `azurerm_private_dns_resolver_${suffix}`,
		title: `Private DNS resolver ${words}`,
		pricing: "azure.microsoft.com/pricing/details/dns",
		limits: ["Queries through the resolver are not priced."],
		attributes: {},
		components: [{
			name: words.charAt(0).toUpperCase() + words.slice(1),
			unit: "months",
			quantity: () => 1,
			price: (r) => azure("Azure DNS", "Azure DNS", "Private Resolver", `Private Resolver ${meter}`, { place: onlyZone(r.region) })
		}]
	});
}
// src/resources/azure/dns/zone.ts
const zone = zoneSheet("azurerm_dns_zone", "DNS zone", "Public");
const privateZone = zoneSheet("azurerm_private_dns_zone", "Private DNS zone", "Private");
function zoneSheet(type, title, kind) {
	return sheet({
		type,
		title,
		pricing: "azure.microsoft.com/pricing/details/dns",
		limits: ["Queries are stated with the records. Without its resource group in the plan it counts as one of Azure's public cloud."],
		attributes: {},
		references: { group: resourceGroup },
		components: [{
			name: "Hosted zone",
			unit: "months",
			quantity: () => 1,
			price: (r) => azure("Azure DNS", "Azure DNS", kind, `${kind} Zone`, { place: onlyZone(groupLocation(r)) }),
			sharedTiers: true
		}]
	});
}
// src/resources/azure/dns/index.ts
const sheets$30 = [
	forwardingRuleset,
	inboundEndpoint,
	outboundEndpoint,
	privateRecord,
	privateZone,
	record,
	zone
];
// src/resources/azure/eventgrid/index.ts
const sheets$29 = [
	sheet({
		type: "azurerm_eventgrid_event_subscription",
		title: "Event Grid event subscription",
		pricing: "azure.microsoft.com/pricing/details/event-grid",
		limits: ["The subscription's first 100,000 operations of a month, which are free, are not deducted."],
		attributes: {},
		usage: { monthly_operations: usageNumber("operations a month: advanced matches and attempts to deliver; each 64 KB count as one") },
		references: {
			topic: refersTo("scope", ["azurerm_eventgrid_domain", "azurerm_eventgrid_topic"], {}),
			source: refersTo("scope", [
				"azurerm_app_configuration",
				"azurerm_container_registry",
				"azurerm_eventhub_namespace",
				"azurerm_iothub",
				"azurerm_key_vault",
				"azurerm_resource_group",
				"azurerm_servicebus_namespace",
				"azurerm_signalr_service",
				"azurerm_storage_account"
			], {})
		},
		free: (r) => r.refs.topic && r.usage.monthly_operations === void 0 ? `priced inside ${r.refs.topic.address}` : void 0,
		components: [{
			name: "Operations",
			unit: "operations",
			quantity: (r) => r.usage.monthly_operations,
			price: (r) => azure("Event Grid", "Event Grid", "Standard", "Standard Operations", { place: r.refs.topic?.region ?? r.refs.source?.region }),
			sharedTiers: true
		}]
	}),
	sheet({
		type: "azurerm_eventgrid_namespace",
		title: "Event Grid namespace",
		pricing: "azure.microsoft.com/pricing/details/event-grid",
		limits: ["The subscription's first million operations of a month, which are free, are not deducted."],
		attributes: {
			capacity: number({
				default: exact(1),
				because: "the provider's default"
			}),
			topic_spaces_configuration: count$1({ because: "no MQTT broker" })
		},
		usage: {
			monthly_event_operations: usageNumber("events a month that arrive at or leave its topics; each 64 KB count as one"),
			monthly_mqtt_operations: usageNumber("MQTT messages a month to and from clients; each 1 KB counts as one")
		},
		components: [
			{
				name: "Throughput units",
				unit: "hours",
				hourly: true,
				quantity: (r) => r.capacity,
				price: azure("Event Grid", "Event Grid", "Standard", "Standard Throughput Unit")
			},
			{
				name: "Event operations",
				unit: "operations",
				quantity: (r) => r.usage.monthly_event_operations,
				price: azure("Event Grid", "Event Grid", "Standard", "Standard Event Operations"),
				sharedTiers: true
			},
			{
				name: "MQTT operations",
				unit: "operations",
				when: (r) => r.topic_spaces_configuration > 0,
				quantity: (r) => r.usage.monthly_mqtt_operations,
				price: azure("Event Grid", "Event Grid", "Standard", "Standard MQTT Operations"),
				sharedTiers: true
			}
		]
	}),
	sheet({
		type: [
			"azurerm_eventgrid_domain",
			"azurerm_eventgrid_system_topic",
			"azurerm_eventgrid_topic"
		],
		title: "Event Grid topic, system topic or domain",
		pricing: "azure.microsoft.com/pricing/details/event-grid",
		limits: ["The subscription's first 100,000 operations of a month, which are free, are not deducted."],
		attributes: {},
		usage: { monthly_operations: usageNumber("operations a month: events that arrive, advanced matches and attempts to deliver; each 64 KB count as one") },
		references: inGroup,
		components: [{
			name: "Operations",
			unit: "operations",
			quantity: (r) => r.usage.monthly_operations,
			price: (r) => azure("Event Grid", "Event Grid", "Standard", "Standard Operations", { place: regionOrGroups(r) }),
			sharedTiers: true
		}]
	})
];
// src/resources/azure/eventhub/retention.ts
const INCLUDED$2 = {
	Premium: 1e3,
	Dedicated: 1e4
};
function retention(of) {
	return {
		name: "Extended retention",
		unit: "GB-months",
		when: (r) => of(r) !== void 0,
		quantity: (r) => beyondIncluded(of(r)),
		price: (r) => {
			const tier = of(r)?.tier ?? "Premium";
			return azure("Event Hubs", "Event Hubs", tier, `${tier} Extended Retention`);
		}
	};
}
function beyondIncluded(retaining) {
	if (!retaining?.kept) return void 0;
	const { kept, units, tier } = retaining;
	return kept.minus(units.times(INCLUDED$2[tier])).max(0);
}
// src/resources/azure/eventhub/cluster.ts
const attributes$42 = { sku_name: text() };
const usage$35 = { retention_storage_gb: usageNumber("GB of events kept in all its namespaces; 10 TB come with each capacity unit") };
function unitsOf$3(skuName) {
	const units = /^Dedicated_(\d{1,3})$/i.exec(skuName ?? "")?.[1];
	return units === void 0 ? unpriced(`sku_name ${skuName ?? ""} does not say how many capacity units it has`) : Exact.of(units);
}
const cluster$3 = sheet({
	type: "azurerm_eventhub_cluster",
	title: "Event Hubs dedicated cluster",
	pricing: "azure.microsoft.com/pricing/details/event-hubs",
	attributes: attributes$42,
	usage: usage$35,
	components: [{
		name: "Capacity units",
		unit: "hours",
		hourly: true,
		quantity: (r) => unitsOf$3(r.sku_name),
		price: azure("Event Hubs", "Event Hubs", "Dedicated", "Dedicated Capacity Unit")
	}, retention((r) => ({
		tier: "Dedicated",
		units: unitsOf$3(r.sku_name),
		kept: r.usage.retention_storage_gb
	}))]
});
// src/resources/azure/eventhub/namespace.ts
const attributes$41 = {
	sku: text(),
	capacity: number({
		default: exact(1),
		because: "the provider's default"
	}),
	dedicated_cluster_id: text({
		default: void 0,
		because: "no dedicated cluster"
	}),
	auto_inflate_enabled: flag({
		default: false,
		because: "the provider's default"
	}),
	maximum_throughput_units: number({
		default: void 0,
		because: "no automatic scaling"
	})
};
const usage$34 = {
	throughput_or_capacity_units: usageNumber("throughput, processing or capacity units that run on average, where the plan does not say"),
	monthly_ingress_events: usageNumber("events a month that arrive; each 64 KB count as one"),
	capture_enabled: usageText("whether hubs that are not in the plan use Capture: true or false"),
	retention_storage_gb: usageNumber("GB of events kept in all; 1 TB comes with each processing unit, 10 TB with each capacity unit")
};
const capturing = { capture_description: block({ enabled: flag({
	default: false,
	because: "no Capture"
}) }) };
const references$21 = {
	cluster: refersTo("dedicated_cluster_id", "azurerm_eventhub_cluster", {}),
	hubs: referredBy("azurerm_eventhub", "namespace_id", capturing),
	namedHubs: referredBy("azurerm_eventhub", "namespace_name", capturing)
};
const namespace$2 = sheet({
	type: "azurerm_eventhub_namespace",
	title: "Event Hubs namespace",
	pricing: "azure.microsoft.com/pricing/details/event-hubs",
	limits: ["A dedicated cluster is priced by itself; the units of one that is not in the plan only where usage states them.", "Geo-replication is not priced."],
	attributes: attributes$41,
	usage: usage$34,
	references: references$21,
	free: withCluster,
	components: [
		{
			name: "Units",
			detail: (r) => `${tierOf$9(r)}, ${{
				Premium: "processing",
				Dedicated: "capacity"
			}[tierOf$9(r)] ?? "throughput"} units`,
			unit: "hours",
			hourly: true,
			quantity: unitsOf$2,
			price: (r) => meter$14(r, {
				Premium: "Processing Unit",
				Dedicated: "Capacity Unit"
			}[tierOf$9(r)] ?? "Throughput Unit")
		},
		{
			name: "Ingress events",
			unit: "events",
			when: isMetered,
			quantity: (r) => r.usage.monthly_ingress_events,
			price: (r) => meter$14(r, "Ingress Events")
		},
		{
			name: "Capture",
			unit: "hours",
			hourly: true,
			when: (r) => tierOf$9(r) === "Standard" && captures(r),
			quantity: unitsOf$2,
			price: (r) => meter$14(r, "Capture")
		},
		retention((r) => {
			const tier = tierOf$9(r);
			return tier === "Premium" || tier === "Dedicated" ? {
				tier,
				units: unitsOf$2(r),
				kept: r.usage.retention_storage_gb
			} : void 0;
		})
	]
});
function withCluster(r) {
	if (r.refs.cluster) return `priced inside ${r.refs.cluster.address}`;
	const isStated = r.usage.throughput_or_capacity_units !== void 0 || r.usage.retention_storage_gb !== void 0;
	return r.dedicated_cluster_id === void 0 || isStated ? void 0 : "its dedicated cluster, which is not in the plan, is what is billed";
}
function tierOf$9(r) {
	if (r.dedicated_cluster_id !== void 0) return "Dedicated";
	const tier = r.sku ?? unpriced("sku is not set");
	return `${tier.slice(0, 1).toUpperCase()}${tier.slice(1).toLowerCase()}`;
}
function isMetered(r) {
	return !["Premium", "Dedicated"].includes(tierOf$9(r));
}
function unitsOf$2(r) {
	const value = r.usage.throughput_or_capacity_units ?? r.capacity;
	if (!r.auto_inflate_enabled) return value;
	return r.scaled({
		value,
		least: () => r.capacity,
		most: () => r.maximum_throughput_units,
		by: "maximum_throughput_units"
	});
}
function captures({ refs, usage: said }) {
	return said.capture_enabled === "true" || [...refs.hubs, ...refs.namedHubs].some((hub) => hub.capture_description?.enabled === true);
}
function meter$14(r, what) {
	return azure("Event Hubs", "Event Hubs", tierOf$9(r), `${tierOf$9(r)} ${what}`);
}
// src/resources/azure/eventhub/index.ts
const sheets$28 = [cluster$3, namespace$2];
// src/resources/azure/expressroute/circuit.ts
const circuit = sheet({
	type: "azurerm_express_route_circuit",
	title: "ExpressRoute circuit",
	pricing: "azure.microsoft.com/pricing/details/expressroute",
	limits: ["No list of circuit prices is at hand yet: the circuit is told, not priced. Outbound data of a metered circuit is billed as well."],
	attributes: {
		sku: block({
			tier: text(),
			family: text()
		}),
		bandwidth_in_mbps: number({
			default: void 0,
			because: "its port's"
		}),
		bandwidth_in_gbps: number({
			default: void 0,
			because: "its provider's"
		})
	},
	components: [{
		name: "Circuit",
		unit: "months",
		quantity: () => 1,
		price: (r) => unpriced(`the price of a circuit of ${speedOf(r)}, ${r.sku?.tier ?? "?"}, ${r.sku?.family ?? "?"}, is not known`)
	}]
});
function speedOf({ bandwidth_in_mbps: mbps, bandwidth_in_gbps: gbps }) {
	return gbps ? `${gbps.toString()} Gbps` : `${mbps?.toString() ?? "?"} Mbps`;
}
// src/resources/azure/expressroute/index.ts
const sheets$27 = [circuit];
// src/resources/azure/firewall/firewall.ts
const attributes$40 = {
	sku_name: text({
		default: "AZFW_VNet",
		because: "a firewall of a virtual network"
	}),
	sku_tier: text({
		default: "Standard",
		because: "Azure's default"
	})
};
const usage$33 = { monthly_data_processed_gb: usageNumber("GB processed a month") };
const HUBS = new Map([
	["Basic", "Basic Secured Virtual Hub"],
	["Standard", "Standard Secure Virtual Hub"],
	["Premium", "Premium Secured Virtual Hub"]
]);
const firewall = sheet({
	type: "azurerm_firewall",
	title: "Firewall",
	pricing: "azure.microsoft.com/pricing/details/azure-firewall",
	limits: ["Capacity that is reserved ahead, and the addresses that a hub's firewall makes for itself, are not priced."],
	attributes: attributes$40,
	usage: usage$33,
	components: [{
		name: "Firewall",
		detail: (r) => skuOf$7(r),
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => meter$13(r, "Deployment")
	}, {
		name: "Data processed",
		unit: "GB",
		quantity: (r) => r.usage.monthly_data_processed_gb,
		price: (r) => meter$13(r, "Data Processed")
	}]
});
function skuOf$7({ sku_name: name, sku_tier: tier }) {
	const hub = HUBS.get(tier) ?? unpriced(`the tier ${tier} is not known`);
	if (name === "AZFW_Hub") return hub;
	return name === "AZFW_VNet" ? tier : unpriced(`the kind ${name} of firewall is not known`);
}
function meter$13(r, name) {
	return azure("Azure Firewall", "Azure Firewall", skuOf$7(r), `${skuOf$7(r)} ${name}`);
}
// src/resources/azure/firewall/index.ts
const sheets$26 = [firewall, sheet({
	type: "azurerm_firewall_policy",
	title: "Firewall policy",
	pricing: "azure.microsoft.com/pricing/details/firewall-manager",
	limits: ["Only firewalls in the plan are counted. Policies that inherit from this one are not."],
	attributes: {},
	references: { firewalls: referredBy("azurerm_firewall", "firewall_policy_id", {}) },
	free: ({ refs }) => refs.firewalls.length > 1 ? void 0 : "a policy with one firewall costs nothing",
	components: [{
		name: "Policy",
		detail: () => "of several firewalls",
		unit: "months",
		quantity: ({ refs }) => new Set(refs.firewalls.map(({ region }) => region)).size,
		price: () => unpriced("the price of a policy of several firewalls is not known")
	}]
})];
// src/resources/azure/hdinsight/node-size.ts
function nodePrice(size) {
	return bareProduct("HDInsight", words$5(size));
}
function words$5(size) {
	const bare = size.replace(/^standard_/i, "").replace(/_v(\d)/gi, "_V$1");
	const [, number] = /^D(\d+)_V2$/i.exec(bare) ?? [];
	if (number !== void 0) return `Standard_Dv2${number}`;
	return `Standard_${/^D\d+a_V4$/i.test(bare) ? bare.replace("_", " ") : bare}`;
}
// src/resources/azure/hdinsight/cluster-nodes.ts
const size = { vm_size: text() };
const worker = {
	...size,
	target_instance_count: number(),
	number_of_disks_per_node: number(),
	autoscale: block({ capacity: block({
		min_instance_count: number(),
		max_instance_count: number()
	}) })
};
const nodeAttributes = { roles: block({
	head_node: block(size),
	worker_node: block(worker),
	zookeeper_node: block(size),
	edge_node: block({
		...size,
		target_instance_count: number()
	}),
	kafka_management_node: block(size)
}) };
const HEADS = exact(2);
const ZOOKEEPERS = exact(3);
function nodeParts() {
	return part({
		name: "roles",
		each: nodesOf$3,
		components: [{
			name: "Node",
			detail: ({ role, size: name }) => `${role}, ${name ?? "?"}`,
			unit: "hours",
			hourly: true,
			quantity: ({ count }) => count,
			price: ({ role, size: name }) => nodePrice(name ?? unpriced(`the size of the ${role} node is not set`))
		}]
	});
}
function nodesOf$3(r) {
	const { head_node, worker_node, zookeeper_node, edge_node, kafka_management_node } = r.roles ?? unpriced("roles is not set");
	const fixed = (role, node, count) => node ? [{
		role,
		size: node.vm_size,
		count
	}] : [];
	return [
		...fixed("head", head_node, HEADS),
		...worker_node ? [{
			role: "worker",
			size: worker_node.vm_size,
			count: workers(r)
		}] : [],
		...fixed("ZooKeeper", zookeeper_node, ZOOKEEPERS),
		...fixed("edge", edge_node, edge_node?.target_instance_count ?? exact(1)),
		...fixed("Kafka management", kafka_management_node, HEADS)
	];
}
function workers(r) {
	const node = r.roles?.worker_node;
	const value = node?.target_instance_count ?? unpriced("roles.worker_node.target_instance_count is not set");
	const capacity = node?.autoscale?.capacity;
	if (!capacity) return value;
	return r.scaled({
		value,
		least: () => capacity.min_instance_count,
		most: () => capacity.max_instance_count,
		by: "roles.worker_node.autoscale.capacity.max_instance_count"
	});
}
// src/resources/azure/hdinsight/cluster.ts
const cluster$2 = sheet({
	type: [
		"azurerm_hdinsight_hadoop_cluster",
		"azurerm_hdinsight_hbase_cluster",
		"azurerm_hdinsight_interactive_query_cluster",
		"azurerm_hdinsight_spark_cluster"
	],
	title: "HDInsight cluster",
	pricing: "azure.microsoft.com/pricing/details/hdinsight",
	limits: ["The number of workers is what the cluster starts with; low and high are the autoscaler's.", "Storage accounts and metastores are billed by themselves; the Enterprise Security Package is not priced."],
	attributes: nodeAttributes,
	parts: [nodeParts()]
});
// src/resources/azure/hdinsight/kafka-cluster.ts
const attributes$39 = {
	...nodeAttributes,
	tier: text()
};
const usage$32 = { monthly_os_disk_operations: usageNumber("operations a month on each managed disk of the workers") };
const kafkaCluster = sheet({
	type: "azurerm_hdinsight_kafka_cluster",
	title: "HDInsight Kafka cluster",
	pricing: "azure.microsoft.com/pricing/details/hdinsight",
	limits: ["Storage accounts and metastores are billed by themselves; the Enterprise Security Package is not priced."],
	attributes: attributes$39,
	usage: usage$32,
	components: [{
		name: "Managed disks of workers",
		detail: diskSku,
		unit: "months",
		when: (r) => disks(r) !== void 0,
		quantity: disks,
		price: (r) => bareProduct("HDInsight", `${diskSku(r)}/${diskSku(r)} Disk`)
	}, {
		name: "Disk operations",
		unit: "operations",
		when: (r) => disks(r) !== void 0,
		quantity: (r) => r.usage.monthly_os_disk_operations && disks(r)?.times(r.usage.monthly_os_disk_operations),
		price: (r) => bareProduct("HDInsight", `${diskSku(r)}/Operations`)
	}],
	parts: [nodeParts()]
});
function disks(r) {
	return r.roles?.worker_node?.number_of_disks_per_node?.times(workers(r));
}
function diskSku({ tier }) {
	return (tier ?? unpriced("tier is not set")) === "Premium" ? "P30" : "S30";
}
// src/resources/azure/hdinsight/index.ts
const sheets$25 = [cluster$2, kafkaCluster];
// src/resources/azure/identity/domain-service.ts
const common = {
	pricing: "azure.microsoft.com/pricing/details/active-directory-ds",
	limits: ["The load balancer and the address that Azure puts before the domain controllers are not in the plan and not priced."]
};
function replicaSet(skuOf) {
	return {
		name: "Replica set",
		detail: (r) => skuOf(r) ?? "",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => {
			const sku = skuOf(r) ?? unpriced("the tier of the domain service is not known");
			return azure("Microsoft Entra Domain Services", "Microsoft Entra Domain Services", sku, `${sku} User Forest`);
		}
	};
}
const domainService = sheet({
	...common,
	type: "azurerm_active_directory_domain_service",
	title: "Entra Domain Services",
	attributes: { sku: text() },
	components: [replicaSet((r) => r.sku)]
});
const references$20 = { service: refersTo("domain_service_id", "azurerm_active_directory_domain_service", { sku: text() }) };
const domainServiceReplicaSet = sheet({
	...common,
	type: "azurerm_active_directory_domain_service_replica_set",
	title: "Entra Domain Services replica set",
	attributes: {},
	references: references$20,
	components: [replicaSet((r) => r.refs.service?.sku)]
});
// src/resources/azure/identity/federated-credential.ts
const usage$31 = {
	monthly_active_p1_users: usageNumber("external users of the tenant with P1 that sign in in a month, the free 50,000 too"),
	monthly_active_p2_users: usageNumber("external users of the tenant with P2 that sign in in a month, the free 50,000 too")
};
const references$19 = {
	parent: refersTo("parent_id", "azurerm_user_assigned_identity", {}),
	identity: refersTo("user_assigned_identity_id", "azurerm_user_assigned_identity", {}),
	...inGroup
};
const federatedCredential = sheet({
	type: "azurerm_federated_identity_credential",
	title: "Federated identity credential",
	pricing: "azure.microsoft.com/pricing/details/active-directory-external-identities",
	attributes: {},
	usage: usage$31,
	references: references$19,
	free: (r) => usersOf(r).every((users) => users === void 0) ? "identities, access rules and policies are not billed" : void 0,
	components: [users("P1", "monthly_active_p1_users"), users("P2", "monthly_active_p2_users")]
});
function usersOf(r) {
	return [r.usage.monthly_active_p1_users, r.usage.monthly_active_p2_users];
}
function users(plan, key) {
	return {
		name: "External users",
		detail: () => plan,
		unit: "users",
		when: (r) => r.usage[key] !== void 0,
		quantity: (r) => r.usage[key],
		price: (r) => {
			const product = "Azure Active Directory for External Identities";
			return azure(product, product, plan, `${plan} Monthly Active Users`, { place: regionOf(r.refs) });
		},
		grantsFreeStep: true
	};
}
function regionOf({ parent, identity, group }) {
	return parent?.region ?? identity?.region ?? group?.region;
}
// src/resources/azure/identity/index.ts
const sheets$24 = [
	domainService,
	domainServiceReplicaSet,
	federatedCredential
];
// src/resources/azure/iothub/central-application.ts
function tierOf$8(sku) {
	return /^ST([012])$/i.exec(sku)?.[1] ?? unpriced(`the tier ${sku} has no price in the list`);
}
// src/resources/azure/iothub/index.ts
const sheets$23 = [
	sheet({
		type: "azurerm_iotcentral_application",
		title: "IoT Central application",
		pricing: "azure.microsoft.com/pricing/details/iot-central",
		limits: ["The two free devices of an application are not deducted."],
		attributes: { sku: text({
			default: "ST1",
			because: "the provider's default"
		}) },
		usage: {
			devices: usageNumber("devices on average"),
			monthly_overage_messages: usageNumber("messages a month beyond those that the devices include")
		},
		components: [{
			name: "Devices",
			detail: (r) => r.sku,
			unit: "hours",
			hourly: true,
			quantity: (r) => r.usage.devices,
			price: (r) => azure("IoT Central", "IoT Central", "Standard", `Standard Tier ${tierOf$8(r.sku)}`)
		}, {
			name: "Messages",
			detail: () => "beyond those included",
			unit: "messages",
			when: (r) => r.usage.monthly_overage_messages !== void 0,
			quantity: (r) => r.usage.monthly_overage_messages,
			price: (r) => azure("IoT Central", "IoT Central", "Standard", `Standard Overage Messages${tierOf$8(r.sku) === "0" ? " ST0" : ""}`)
		}]
	}),
	sheet({
		type: "azurerm_iothub",
		title: "IoT Hub",
		pricing: "azure.microsoft.com/pricing/details/iot-hub",
		attributes: { sku: block({
			name: text(),
			capacity: number()
		}) },
		free: (r) => /^f1$/i.test(r.sku?.name ?? "") ? "the tier Free costs nothing" : void 0,
		components: [{
			name: "Units",
			detail: (r) => r.sku?.name ?? "",
			unit: "months",
			quantity: (r) => r.sku?.capacity ?? unpriced("sku.capacity is not set"),
			price: (r) => {
				const tier = r.sku?.name?.toUpperCase() ?? unpriced("sku.name is not set");
				return azure("IoT Hub", "IoT Hub", tier, `${tier} Unit`);
			}
		}]
	}),
	sheet({
		type: "azurerm_iothub_dps",
		title: "IoT Hub device provisioning",
		pricing: "azure.microsoft.com/pricing/details/iot-hub",
		attributes: {},
		usage: { monthly_operations: usageNumber("operations a month: device registrations and calls of the API") },
		components: [{
			name: "Operations",
			unit: "operations",
			quantity: (r) => r.usage.monthly_operations,
			price: azure("IoT Hub", "IoT Hub Device Provisioning", "S1", "S1 Operations")
		}]
	})
];
// src/resources/azure/keyvault/in-vault.ts
const inVault = { vault: refersTo("key_vault_id", "azurerm_key_vault", { sku_name: text({
	default: "standard",
	because: "the usual tier"
}) }) };
function meterOf$2({ refs: { vault } }, meter, tier) {
	const sku = tier ?? (/^premium$/i.test(vault?.sku_name ?? "") ? "Premium" : "Standard");
	return azure("Key Vault", "Key Vault", sku, meter, { place: vault?.region });
}
// src/resources/azure/keyvault/certificate.ts
const certificate = sheet({
	type: "azurerm_key_vault_certificate",
	title: "Key vault certificate",
	pricing: "azure.microsoft.com/pricing/details/key-vault",
	attributes: {},
	usage: {
		monthly_certificate_renewal_requests: usageNumber("renewals a month"),
		monthly_certificate_other_operations: usageNumber("other operations a month on the certificate")
	},
	references: inVault,
	components: [{
		name: "Renewals",
		unit: "requests",
		quantity: (r) => r.usage.monthly_certificate_renewal_requests,
		price: (r) => meterOf$2(r, "Certificate Renewal Request")
	}, {
		name: "Operations",
		unit: "operations",
		quantity: (r) => r.usage.monthly_certificate_other_operations,
		price: (r) => meterOf$2(r, "Operations")
	}]
});
// src/resources/azure/keyvault/dedicated-hsm.ts
const dedicatedHsm = sheet({
	type: "azurerm_dedicated_hardware_security_module",
	title: "Dedicated HSM",
	pricing: "azure.microsoft.com/pricing/details/azure-dedicated-hsm",
	attributes: { sku_name: text() },
	components: [{
		name: "HSM",
		detail: (r) => r.sku_name ?? "",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: ({ sku_name = "" }) => {
			if (!sku_name.startsWith("SafeNet")) unpriced(`${sku_name} is charged otherwise and has no price in the list`);
			return azure("Key Vault", "Azure Dedicated HSM", "Standard", "Standard Instance");
		}
	}]
});
// src/resources/azure/keyvault/key.ts
const attributes$38 = {
	key_type: text(),
	key_size: number({
		default: void 0,
		because: "none for elliptic curves"
	})
};
const usage$30 = {
	monthly_protected_keys_operations: usageNumber("operations a month with the key"),
	hsm_protected_keys: usageNumber("versions of a key in hardware that were used in the last 30 days; one unless stated"),
	monthly_secrets_operations: usageNumber("operations a month on secrets, where they are not given for the vault"),
	monthly_key_rotation_renewals: usageNumber("keys of storage accounts that the vault renews in a month"),
	monthly_automated_rotations: usageNumber("rotations of the key a month by its rotation policy")
};
const key = sheet({
	type: "azurerm_key_vault_key",
	title: "Key vault key",
	pricing: "azure.microsoft.com/pricing/details/key-vault",
	attributes: attributes$38,
	usage: usage$30,
	references: inVault,
	components: [
		{
			name: "Key in hardware",
			unit: "keys",
			when: isInHardware,
			quantity: (r) => r.usage.hsm_protected_keys ?? exact(1),
			price: (r) => meterOf$2(r, isSimple(r) ? "Premium HSM-protected RSA 2048-bit key" : "Premium HSM-protected Advanced Key", "Premium")
		},
		{
			name: "Operations",
			detail: (r) => r.key_type ?? "",
			unit: "operations",
			quantity: (r) => r.usage.monthly_protected_keys_operations,
			price: (r) => meterOf$2(r, isSimple(r) ? "Operations" : "Advanced Key Operations")
		},
		{
			name: "Secrets operations",
			unit: "operations",
			when: (r) => r.usage.monthly_secrets_operations !== void 0,
			quantity: (r) => r.usage.monthly_secrets_operations,
			price: (r) => meterOf$2(r, "Operations")
		},
		{
			name: "Storage key rotations",
			unit: "renewals",
			when: (r) => r.usage.monthly_key_rotation_renewals !== void 0,
			quantity: (r) => r.usage.monthly_key_rotation_renewals,
			price: (r) => meterOf$2(r, "Secret Renewal")
		},
		{
			name: "Automated rotations",
			unit: "rotations",
			when: (r) => r.usage.monthly_automated_rotations !== void 0,
			quantity: (r) => r.usage.monthly_automated_rotations,
			price: (r) => meterOf$2(r, "Automated Key Rotation")
		}
	]
});
function typeOf({ key_type }) {
	return key_type?.toUpperCase() ?? unpriced("key_type is not set");
}
function isInHardware(r) {
	return typeOf(r).endsWith("-HSM");
}
function isSimple(r) {
	if (!typeOf(r).startsWith("RSA")) return false;
	return (r.key_size ?? unpriced("key_size is not set")).equals(2048);
}
// src/resources/azure/keyvault/index.ts
const sheets$22 = [
	certificate,
	dedicatedHsm,
	key,
	sheet({
		type: "azurerm_key_vault_managed_hardware_security_module",
		title: "Key vault managed HSM",
		pricing: "azure.microsoft.com/pricing/details/key-vault",
		attributes: { sku_name: text() },
		components: [{
			name: "HSM pool",
			detail: (r) => r.sku_name ?? "",
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: ({ sku_name = "" }) => {
				const sku = sku_name === "Standard_B1" ? "Standard B1" : unpriced(`the pool ${sku_name} has no price in the list`);
				return azure("Key Vault", "Key Vault HSM Pool", sku, `${sku} Instance`);
			}
		}]
	}),
	sheet({
		type: "azurerm_key_vault",
		title: "Key vault",
		pricing: "azure.microsoft.com/pricing/details/key-vault",
		limits: ["Keys and certificates are priced with themselves."],
		attributes: { sku_name: text({
			default: "standard",
			because: "the usual tier"
		}) },
		usage: { monthly_secrets_operations: usageNumber("operations a month on secrets and other operations that are not given for a key or certificate") },
		components: [{
			name: "Secrets operations",
			unit: "operations",
			quantity: (r) => r.usage.monthly_secrets_operations,
			price: (r) => azure("Key Vault", "Key Vault", /^premium$/i.test(r.sku_name) ? "Premium" : "Standard", "Operations")
		}]
	})
];
// src/resources/azure/kubernetes/node-pool-machines.ts
const byDefault = {
	default: false,
	because: "the provider's default"
};
const poolAttributes = {
	vm_size: text(),
	node_count: number({
		default: void 0,
		because: "the minimum, or one node"
	}),
	min_count: number({
		default: void 0,
		because: "no autoscaling"
	}),
	max_count: number(),
	os_sku: text({
		default: void 0,
		because: "Linux"
	}),
	os_disk_type: text({
		default: "Managed",
		because: "the provider's default"
	}),
	os_disk_size_gb: number({
		default: void 0,
		because: "AKS sizes it by the vCPUs"
	}),
	ultra_ssd_enabled: flag(byDefault),
	node_public_ip_enabled: flag(byDefault),
	enable_node_public_ip: flag(byDefault)
};
function nodesOf$2(context) {
	const { pool } = context;
	return {
		get size() {
			return sizeOf$4(pool);
		},
		get system() {
			return context.isWindows ? "Windows" : "Linux";
		},
		get bringsLicence() {
			return context.isWindows && context.bringsLicence;
		},
		get isSpot() {
			return context.isSpot;
		},
		isDevTest: !context.production,
		get takesUltraDisks() {
			return pool.ultra_ssd_enabled;
		},
		get reservedVcpus() {
			return context.reservedVcpus;
		},
		get count() {
			return countOf(context);
		},
		get hours() {
			return context.hours;
		},
		get place() {
			return context.place;
		}
	};
}
function nodeDisks(context) {
	const { pool } = context;
	if (pool.os_disk_type === "Ephemeral") return [];
	return [{
		get type() {
			return takesPremiumDisks(sizeOf$4(pool)) ? "Premium_LRS" : "Standard_LRS";
		},
		get size() {
			return pool.os_disk_size_gb ?? defaultGib(sizeOf$4(pool));
		},
		get operations() {
			return context.diskOperations;
		},
		get count() {
			return countOf(context);
		},
		get place() {
			return context.place;
		}
	}];
}
function nodeAddresses(of) {
	return {
		name: "Public IP addresses of nodes",
		unit: "hours",
		hourly: true,
		when: (r) => of(r).pool.node_public_ip_enabled || of(r).pool.enable_node_public_ip,
		quantity: (r) => countOf(of(r)),
		price: (r) => azure("Virtual Network", "IP Addresses", "Standard", "Standard IPv4 Static Public IP", { place: of(r).place })
	};
}
function sizeOf$4(pool) {
	return pool.vm_size ?? unpriced("vm_size is not set: AKS chooses by what the subscription has left");
}
function countOf(context) {
	const { pool, scaled, ceiling } = context;
	return scaled({
		value: expectedNodes(context),
		least: () => pool.min_count,
		most: () => pool.max_count,
		by: ceiling
	});
}
function expectedNodes({ pool, nodes, assume }) {
	const known = nodes ?? pool.node_count;
	if (known) return known;
	const least = pool.min_count;
	if (least && !least.isZero) {
		assume("node_count is not set; counted at the least, min_count");
		return least;
	}
	assume(least ? "the pool scales from 0; assumed 1 node" : "neither node_count nor min_count is set; assumed 1 node");
	return exact(1);
}
function defaultGib(size) {
	const vcpus = vcpusOf(size) ?? unpriced(`os_disk_size_gb is not set, and how many vCPUs ${size} has is not known`);
	return exact(vcpus < 8 ? 128 : vcpus < 16 ? 256 : vcpus < 64 ? 512 : 1024);
}
// src/resources/azure/kubernetes/cluster.ts
const attributes$37 = {
	sku_tier: text({
		default: "Free",
		because: "the provider's default"
	}),
	default_node_pool: block(poolAttributes),
	windows_profile: block({ license: text({
		default: void 0,
		because: "no licence is brought"
	}) }),
	network_profile: block({ load_balancer_sku: text({
		default: "standard",
		because: "the provider's default"
	}) }),
	http_application_routing_enabled: flag({
		default: false,
		because: "the provider's default"
	})
};
const usage$29 = {
	"default_node_pool.nodes": usageNumber("nodes of the default pool that run on average"),
	"default_node_pool.monthly_hrs": usageNumber("hours a month in which each node of the default pool runs"),
	"default_node_pool.os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk of each node; only standard disks are charged for them"),
	"default_node_pool.ultra_disk_reservation_vcpus": usageNumber("vCPUs of nodes that are charged because ultra disks are enabled and none is attached"),
	"load_balancer.monthly_data_processed_gb": usageNumber("GB a month through the cluster's load balancer")
};
const METERS$1 = new Map([
	["Standard", "Standard Uptime SLA"],
	["Paid", "Standard Uptime SLA"],
	["Premium", "Standard Long Term Support"]
]);
const cluster$1 = sheet({
	type: "azurerm_kubernetes_cluster",
	title: "Kubernetes cluster (AKS)",
	pricing: "azure.microsoft.com/pricing/details/kubernetes-service",
	limits: ["The number of nodes is what the pool starts with; low and high are the autoscaler's.", "Rules and outbound addresses of the load balancer that AKS makes, node auto-provisioning, volumes that workloads claim, and monitoring are not in the plan and not priced."],
	attributes: attributes$37,
	usage: usage$29,
	components: [
		{
			name: "Control plane",
			detail: (r) => r.sku_tier,
			unit: "hours",
			hourly: true,
			when: (r) => r.sku_tier !== "Free",
			quantity: () => 1,
			price: (r) => azure("Azure Kubernetes Service", "Azure Kubernetes Service", "Standard", METERS$1.get(r.sku_tier) ?? unpriced(`the tier ${r.sku_tier} has no known meter`))
		},
		{
			name: "Load balancer data processed",
			unit: "GB",
			when: (r) => (r.network_profile?.load_balancer_sku ?? "standard") === "standard",
			quantity: (r) => r.usage["load_balancer.monthly_data_processed_gb"],
			price: azure("Load Balancer", "Load Balancer", "Standard", "Standard Data Processed", { place: "global" })
		},
		{
			name: "DNS zone",
			detail: () => "HTTP application routing",
			unit: "months",
			when: (r) => r.http_application_routing_enabled,
			quantity: () => 1,
			price: azure("Azure DNS", "Azure DNS", "Public", "Public Zone", { place: "Zone 1" })
		}
	],
	parts: [part({
		name: "default_node_pool",
		each: pools,
		components: [...machineComponents(nodesOf$2), nodeAddresses((pool) => pool)]
	}), part({
		name: "default_node_pool.os_disk",
		each: (r) => pools(r).flatMap(nodeDisks),
		components: diskComponents((disk) => disk)
	})]
});
function pools(r) {
	const pool = r.default_node_pool;
	if (!pool) return unpriced("default_node_pool is not set");
	return [{
		pool,
		get isWindows() {
			return /^windows/i.test(pool.os_sku ?? "");
		},
		get bringsLicence() {
			return r.windows_profile?.license === "Windows_Server";
		},
		isSpot: false,
		production: r.production,
		place: void 0,
		get nodes() {
			return r.usage["default_node_pool.nodes"];
		},
		get hours() {
			return r.usage["default_node_pool.monthly_hrs"];
		},
		get diskOperations() {
			return r.usage["default_node_pool.os_disk.monthly_disk_operations"];
		},
		get reservedVcpus() {
			return r.usage["default_node_pool.ultra_disk_reservation_vcpus"];
		},
		assume: (text) => r.assume(text),
		scaled: (one) => r.scaled(one),
		ceiling: "default_node_pool.max_count"
	}];
}
// src/resources/azure/kubernetes/fleet-manager.ts
const fleetManager = sheet({
	type: "azurerm_kubernetes_fleet_manager",
	title: "Kubernetes fleet manager",
	pricing: "azure.microsoft.com/pricing/details/kubernetes-fleet-manager",
	attributes: { hub_profile: count$1() },
	free: (r) => r.hub_profile === 0 ? "a fleet without a hub cluster costs nothing" : void 0,
	components: [{
		name: "Hub cluster",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: () => unpriced("the hub cluster of a fleet has no known billing words")
	}]
});
// src/resources/azure/kubernetes/node-pool.ts
const attributes$36 = {
	...poolAttributes,
	os_type: text({
		default: "Linux",
		because: "the provider's default"
	}),
	priority: text({
		default: "Regular",
		because: "the provider's default"
	})
};
const usage$28 = {
	nodes: usageNumber("nodes that run on average"),
	monthly_hrs: usageNumber("hours a month in which each node runs"),
	"os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk of each node; only standard disks are charged for them"),
	ultra_disk_reservation_vcpus: usageNumber("vCPUs of nodes that are charged because ultra disks are enabled and none is attached")
};
const references$18 = { cluster: refersTo("kubernetes_cluster_id", "azurerm_kubernetes_cluster", { windows_profile: block({ license: text({
	default: void 0,
	because: "no licence is brought"
}) }) }) };
const nodePool = sheet({
	type: "azurerm_kubernetes_cluster_node_pool",
	title: "Kubernetes node pool (AKS)",
	pricing: "azure.microsoft.com/pricing/details/kubernetes-service",
	limits: ["The number of nodes is what the pool starts with; low and high are the autoscaler's."],
	attributes: attributes$36,
	usage: usage$28,
	references: references$18,
	components: [...machineComponents((r) => nodesOf$2(poolOf$1(r))), nodeAddresses(poolOf$1)],
	parts: [part({
		name: "os_disk",
		each: (r) => nodeDisks(poolOf$1(r)),
		components: diskComponents((disk) => disk)
	})]
});
function poolOf$1(r) {
	return {
		pool: r,
		get isWindows() {
			return r.os_type === "Windows" || /^windows/i.test(r.os_sku ?? "");
		},
		get bringsLicence() {
			return r.refs.cluster?.windows_profile?.license === "Windows_Server";
		},
		get isSpot() {
			return r.priority === "Spot";
		},
		production: r.production,
		get place() {
			return r.refs.cluster?.region;
		},
		get nodes() {
			return r.usage.nodes;
		},
		get hours() {
			return r.usage.monthly_hrs;
		},
		get diskOperations() {
			return r.usage["os_disk.monthly_disk_operations"];
		},
		get reservedVcpus() {
			return r.usage.ultra_disk_reservation_vcpus;
		},
		assume: (text) => r.assume(text),
		scaled: (one) => r.scaled(one),
		ceiling: "max_count"
	};
}
// src/resources/azure/kubernetes/index.ts
const sheets$21 = [
	cluster$1,
	fleetManager,
	nodePool
];
// src/resources/azure/loadbalancer/sku.ts
const SKU = text({
	default: "Standard",
	because: "the provider's default since 4.0"
});
// src/resources/azure/loadbalancer/load-balancer.ts
const attributes$35 = {
	sku: SKU,
	sku_tier: text({
		default: "Regional",
		because: "the provider's default"
	})
};
const usage$27 = { monthly_data_processed_gb: usageNumber("GB processed a month") };
const references$17 = {
	rules: referredBy("azurerm_lb_rule", "loadbalancer_id", {}),
	outboundRules: referredBy("azurerm_lb_outbound_rule", "loadbalancer_id", {})
};
const TOGETHER = 5;
const loadBalancer = sheet({
	type: "azurerm_lb",
	title: "Load balancer",
	pricing: "azure.microsoft.com/pricing/details/load-balancer",
	limits: ["Only rules in the plan are counted; inbound NAT rules cost nothing."],
	attributes: attributes$35,
	usage: usage$27,
	references: references$17,
	free: (r) => r.sku === "Basic" ? "basic load balancers cost nothing" : void 0,
	components: [
		{
			name: "Rules",
			detail: () => "the first five, together",
			unit: "hours",
			hourly: true,
			when: (r) => rulesOf(r) > 0,
			quantity: () => 1,
			price: (r) => meter$12(r, "Included LB Rules and Outbound Rules")
		},
		{
			name: "Rules",
			detail: () => "beyond five",
			unit: "hours",
			hourly: true,
			when: (r) => rulesOf(r) > TOGETHER,
			quantity: (r) => rulesOf(r) - TOGETHER,
			price: (r) => meter$12(r, "Overage LB Rules and Outbound Rules")
		},
		{
			name: "Data processed",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_processed_gb,
			price: (r) => meter$12(r, "Data Processed")
		}
	]
});
function rulesOf({ refs }) {
	return refs.rules.length + refs.outboundRules.length;
}
function meter$12({ sku, sku_tier: tier, region }, name) {
	if (sku !== "Standard" || tier !== "Regional") return unpriced(`the billing words of ${tier.toLowerCase()} load balancers of the SKU ${sku} are not known`);
	return azure("Load Balancer", "Load Balancer", sku, `${sku} ${name}`, { place: globalPlace(region) });
}
// src/resources/azure/loadbalancer/index.ts
const sheets$20 = [loadBalancer, sheet({
	type: ["azurerm_lb_outbound_rule", "azurerm_lb_rule"],
	title: "Load balancer rule",
	pricing: "azure.microsoft.com/pricing/details/load-balancer",
	limits: ["Rules are billed with their load balancer, since the first five of it cost one price together."],
	attributes: {},
	references: { balancer: refersTo("loadbalancer_id", "azurerm_lb", { sku: SKU }) },
	free: ({ refs: { balancer } }) => {
		if (balancer?.sku === "Basic") return "rules of a basic load balancer cost nothing";
		return balancer && "it is billed with its load balancer";
	},
	components: [{
		name: "Rule",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: () => unpriced("its load balancer is not in the plan, and the first five rules of one cost one price together")
	}]
})];
// src/resources/azure/loganalytics/commitment.ts
function commitmentPrice(gbADay) {
	const tier = `${gbADay.toString()} GB Commitment Tier`;
	return azure("Azure Monitor", "Azure Monitor", tier, `${tier} Capacity Reservation`);
}
function committedDays(gbADay, monthlyGb) {
	return monthlyGb?.gt(gbADay.times(30)) ? monthlyGb.over(gbADay) : 30;
}
// src/resources/azure/loganalytics/cluster.ts
const cluster = sheet({
	type: "azurerm_log_analytics_cluster",
	title: "Log Analytics dedicated cluster",
	pricing: "azure.microsoft.com/pricing/details/monitor",
	attributes: { size_gb: number({
		default: exact(100),
		because: "the provider's default"
	}) },
	usage: { monthly_log_data_ingestion_gb: usageNumber("GB of logs that arrive in a month; above the commitment each costs the same") },
	components: [{
		name: "Commitment",
		detail: (r) => `${r.size_gb.toString()} GB a day`,
		unit: "days",
		quantity: (r) => committedDays(r.size_gb, r.usage.monthly_log_data_ingestion_gb),
		price: (r) => commitmentPrice(r.size_gb)
	}]
});
// src/resources/azure/loganalytics/metered.ts
const usage$26 = {
	monthly_log_data_ingestion_gb: usageNumber("GB of logs that arrive in a month"),
	monthly_additional_log_data_retention_gb: usageNumber("GB kept longer than the 31 days (90 with Sentinel) that are included, averaged over the month"),
	monthly_sentinel_data_ingestion_gb: usageNumber("GB that Microsoft Sentinel analyses in a month"),
	monthly_log_data_export_gb: usageNumber("GB exported in a month"),
	monthly_basic_log_data_ingestion_gb: usageNumber("GB that arrive in tables of basic logs in a month"),
	monthly_basic_log_search_gb: usageNumber("GB of basic logs that are searched in a month"),
	monthly_archive_data_gb: usageNumber("GB kept in the archive, averaged over the month"),
	monthly_archive_data_restored_gb: usageNumber("GB restored from the archive, times the days for which they are kept so"),
	monthly_archive_data_searched_gb: usageNumber("GB that search jobs scan in a month")
};
function extra(name, unit, key, sku, meter) {
	const quantity = (r) => r.usage[key];
	return {
		name,
		unit,
		when: (r) => quantity(r) !== void 0,
		quantity,
		price: azure("Azure Monitor", "Azure Monitor", sku, meter)
	};
}
const extras = [
	extra("Data export", "GB", "monthly_log_data_export_gb", "Log Analytics data export", "Log Analytics data export Data Exported"),
	extra("Basic logs", "GB", "monthly_basic_log_data_ingestion_gb", "Basic Logs", "Basic Logs Data Ingestion"),
	extra("Basic logs searched", "GB", "monthly_basic_log_search_gb", "Search Queries", "Search Queries Scanned"),
	extra("Archive", "GB-months", "monthly_archive_data_gb", "Data Archive", "Data Archive"),
	extra("Archive restored", "GB-days", "monthly_archive_data_restored_gb", "Data Restore", "Data Restore"),
	extra("Archive searched", "GB", "monthly_archive_data_searched_gb", "Search Jobs", "Search Jobs Scanned")
];
// src/resources/azure/loganalytics/workspace.ts
const attributes$34 = {
	sku: text({
		default: "PerGB2018",
		because: "the provider's default"
	}),
	reservation_capacity_in_gb_per_day: number({
		default: void 0,
		because: "no commitment"
	}),
	retention_in_days: number({
		default: exact(30),
		because: "Azure's default"
	})
};
const references$16 = {
	solutions: referredBy("azurerm_log_analytics_solution", "workspace_resource_id", { solution_name: text() }),
	onboarding: referredBy("azurerm_sentinel_log_analytics_workspace_onboarding", "workspace_id", {})
};
const workspace$2 = sheet({
	type: "azurerm_log_analytics_workspace",
	title: "Log Analytics workspace",
	pricing: "azure.microsoft.com/pricing/details/monitor",
	limits: ["The 5 GB a month that are free for a billing account are not deducted.", "What Microsoft Sentinel charges beside the workspace has no price in the list; tiers that are no longer sold have none either."],
	attributes: attributes$34,
	usage: usage$26,
	references: references$16,
	free: (r) => {
		if (r.sku === "Free") return "the tier Free costs nothing";
		return r.sku === "LACluster" ? "it is billed with its dedicated cluster" : void 0;
	},
	components: [...ingestion(), ...extras]
});
function ingestion() {
	return [
		{
			name: "Data ingestion",
			unit: "GB",
			when: (r) => r.sku !== "CapacityReservation",
			quantity: (r) => r.usage.monthly_log_data_ingestion_gb,
			price: (r) => r.sku === "PerGB2018" ? azure("Log Analytics", "Log Analytics", "Analytics Logs", "Analytics Logs Data Ingestion") : unpriced(`the tier ${r.sku} is no longer sold and has no known price`)
		},
		{
			name: "Commitment",
			detail: (r) => `${committed(r).toString()} GB a day`,
			unit: "days",
			when: (r) => r.sku === "CapacityReservation",
			quantity: (r) => committedDays(committed(r), r.usage.monthly_log_data_ingestion_gb),
			price: (r) => commitmentPrice(committed(r))
		},
		{
			name: "Microsoft Sentinel",
			unit: "GB",
			when: hasSentinel,
			quantity: (r) => r.usage.monthly_sentinel_data_ingestion_gb,
			price: () => unpriced("the price list that we have lacks Microsoft Sentinel")
		},
		{
			name: "Data retention",
			detail: (r) => `${r.retention_in_days.toString()} days`,
			unit: "GB-months",
			when: (r) => r.retention_in_days.gt(hasSentinel(r) ? 90 : 31),
			quantity: (r) => r.usage.monthly_additional_log_data_retention_gb,
			price: azure("Log Analytics", "Log Analytics", "Analytics Logs", "Analytics Logs Data Retention")
		}
	];
}
function committed(r) {
	return r.reservation_capacity_in_gb_per_day ?? unpriced("reservation_capacity_in_gb_per_day is not set");
}
function hasSentinel({ refs, usage: said }) {
	return refs.solutions.some(({ solution_name }) => solution_name === "SecurityInsights") || refs.onboarding.length > 0 || said.monthly_sentinel_data_ingestion_gb !== void 0;
}
// src/resources/azure/loganalytics/index.ts
const sheets$19 = [cluster, workspace$2];
// src/resources/azure/logicapps/integration-account.ts
const integrationAccount = sheet({
	type: "azurerm_logic_app_integration_account",
	title: "Logic Apps integration account",
	pricing: "azure.microsoft.com/pricing/details/logic-apps",
	attributes: { sku_name: text() },
	free: (r) => /^free$/i.test(r.sku_name ?? "") ? "the tier Free costs nothing" : void 0,
	components: [{
		name: "Integration account",
		detail: (r) => r.sku_name ?? "",
		unit: "months",
		quantity: () => 1,
		price: ({ sku_name = "?" }) => azure("Logic Apps", "Logic Apps Integration Account", sku_name, `${sku_name} Unit`)
	}]
});
// src/resources/azure/logicapps/integration-service-environment.ts
const attributes$33 = { sku_name: text({
	default: "Developer_0",
	because: "the provider's default"
}) };
const integrationServiceEnvironment = sheet({
	type: "azurerm_integration_service_environment",
	title: "Integration service environment",
	pricing: "azure.microsoft.com/pricing/details/logic-apps",
	attributes: attributes$33,
	components: [{
		name: "Base units",
		detail: (r) => skuOf$6(r).tier,
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => meter$11(r, "Base")
	}, {
		name: "Scale units",
		unit: "hours",
		hourly: true,
		when: (r) => !skuOf$6(r).units.isZero,
		quantity: (r) => skuOf$6(r).units,
		price: (r) => meter$11(r, "Scale")
	}]
});
function skuOf$6({ sku_name }) {
	const [, tier, units] = /^(Developer|Premium)_(\d{1,2})$/.exec(sku_name) ?? [];
	return tier && units ? {
		tier,
		units: Exact.of(units)
	} : unpriced(`sku_name ${sku_name} is none that this version knows`);
}
function meter$11(r, sku) {
	const product = "Logic Apps Integration Service Environment";
	return azure("Logic Apps", skuOf$6(r).tier === "Developer" ? `${product} - Developer` : product, sku, `${sku} Unit`);
}
// src/resources/azure/logicapps/connectors.ts
const connectorUsage = {
	monthly_standard_connector_calls: usageNumber("calls of standard connectors a month"),
	monthly_enterprise_connector_calls: usageNumber("calls of enterprise connectors a month")
};
const connectors = [{
	name: "Standard connectors",
	unit: "actions",
	quantity: (r) => r.usage.monthly_standard_connector_calls,
	price: azure("Logic Apps", "Logic Apps", "Consumption", "Consumption Standard Connector Actions")
}, {
	name: "Enterprise connectors",
	unit: "actions",
	quantity: (r) => r.usage.monthly_enterprise_connector_calls,
	price: azure("Logic Apps", "Logic Apps", "Consumption", "Consumption Enterprise Connector Actions")
}];
// src/resources/azure/logicapps/logic-app-standard.ts
const count = number({
	default: exact(1),
	because: "one instance"
});
const references$15 = { plan: refersTo("app_service_plan_id", ["azurerm_service_plan", "azurerm_app_service_plan"], {
	sku_name: text(),
	worker_count: count,
	sku: block({
		size: text(),
		capacity: count
	})
}, { apps: referredBy("azurerm_logic_app_standard", "app_service_plan_id", {}) }) };
const usage$25 = {
	sku: usageText("the size of a plan that is not in the plan: WS1, WS2 or WS3"),
	...connectorUsage
};
const SIZES$1 = new Map([
	["WS1", {
		vcpus: exact(1),
		gib: exact(35).over(10)
	}],
	["WS2", {
		vcpus: exact(2),
		gib: exact(7)
	}],
	["WS3", {
		vcpus: exact(4),
		gib: exact(14)
	}]
]);
const logicAppStandard = sheet({
	type: "azurerm_logic_app_standard",
	title: "Logic App (Standard)",
	pricing: "azure.microsoft.com/pricing/details/logic-apps",
	limits: ["Apps on one plan share what it costs equally.", "An app on an App Service plan or in an App Service Environment is billed with that."],
	attributes: {},
	usage: usage$25,
	references: references$15,
	components: [
		{
			name: "Workflow vCPUs",
			detail: sizeOf$3,
			unit: "vCPU-hours",
			hourly: true,
			when: isWorkflowPlan,
			quantity: (r) => shapeOf(r).vcpus.times(shareOf(r)),
			price: azure("Logic Apps", "Logic Apps", "Standard", "Standard vCPU Duration")
		},
		{
			name: "Workflow memory",
			detail: sizeOf$3,
			unit: "GiB-hours",
			hourly: true,
			when: isWorkflowPlan,
			quantity: (r) => shapeOf(r).gib.times(shareOf(r)),
			price: azure("Logic Apps", "Logic Apps", "Standard", "Standard Memory Duration")
		},
		...connectors
	]
});
function sizeOf$3({ refs: { plan }, usage: said }) {
	return plan?.sku_name ?? plan?.sku?.size ?? said.sku ?? unpriced("its plan is not in the plan: usage sku says its size");
}
function isWorkflowPlan(r) {
	return /^WS\d$/i.test(sizeOf$3(r));
}
function shapeOf(r) {
	return SIZES$1.get(sizeOf$3(r).toUpperCase()) ?? unpriced(`the size ${sizeOf$3(r)} is not known`);
}
function shareOf({ refs: { plan } }) {
	if (!plan) return exact(1);
	return (plan.sku ? plan.sku.capacity : plan.worker_count).over(Math.max(plan.refs.apps.length, 1));
}
// src/resources/azure/logicapps/index.ts
const sheets$18 = [
	integrationAccount,
	integrationServiceEnvironment,
	logicAppStandard,
	sheet({
		type: "azurerm_logic_app_workflow",
		title: "Logic App (Consumption)",
		pricing: "azure.microsoft.com/pricing/details/logic-apps",
		limits: ["The subscription's 4,000 free actions of a month are not deducted.", "What runs of a workflow keep is not priced."],
		attributes: { enabled: flag({
			default: true,
			because: "the provider's default"
		}) },
		usage: {
			monthly_builtin_actions: usageNumber("built-in actions and triggers a month"),
			...connectorUsage
		},
		free: (r) => r.enabled ? void 0 : "it is disabled",
		components: [{
			name: "Built-in actions",
			unit: "actions",
			quantity: (r) => r.usage.monthly_builtin_actions,
			price: azure("Logic Apps", "Logic Apps", "Consumption", "Consumption Built-in Actions")
		}, ...connectors]
	})
];
// src/resources/azure/machinelearning/compute.ts
function computeMachines(compute) {
	return {
		get size() {
			return compute.size ?? unpriced(`${compute.attribute} is not set`);
		},
		system: "Linux",
		bringsLicence: false,
		get isSpot() {
			return compute.isLowPriority && unpriced("low-priority machines of Machine Learning have no price in the list");
		},
		isDevTest: false,
		takesUltraDisks: false,
		get count() {
			return compute.count;
		},
		get hours() {
			return compute.hours;
		},
		get place() {
			return compute.place;
		}
	};
}
// src/resources/azure/machinelearning/compute-cluster.ts
const attributes$32 = {
	vm_size: text(),
	vm_priority: text({
		default: "Dedicated",
		because: "the provider's default"
	}),
	scale_settings: block({
		min_node_count: number(),
		max_node_count: number()
	})
};
const usage$24 = {
	instances: usageNumber("nodes that run on average"),
	monthly_hrs: usageNumber("hours a month in which each node runs")
};
const computeCluster = sheet({
	type: "azurerm_machine_learning_compute_cluster",
	title: "Machine Learning compute cluster",
	pricing: "azure.microsoft.com/pricing/details/machine-learning",
	limits: ["The number of nodes is the least that scaling keeps, one where that is none and only hours are given; low and high are its bounds.", "Load balancers of the cluster are not in the plan and not priced."],
	attributes: attributes$32,
	usage: usage$24,
	components: machineComponents(machinesOf).map((component) => ({
		...component,
		quantity: (r) => isAsleep(r) ? void 0 : component.quantity(r)
	}))
});
function isAsleep({ usage: { instances, monthly_hrs }, scale_settings }) {
	return !instances && !monthly_hrs && scale_settings?.min_node_count?.isZero === true;
}
function machinesOf(r) {
	return computeMachines({
		get size() {
			return r.vm_size;
		},
		attribute: "vm_size",
		get isLowPriority() {
			return r.vm_priority === "LowPriority";
		},
		get count() {
			return nodesOf$1(r);
		},
		get hours() {
			return r.usage.monthly_hrs;
		},
		place: void 0
	});
}
function nodesOf$1(r) {
	const least = r.scale_settings?.min_node_count;
	const value = r.usage.instances ?? (least?.isZero === false ? least : exact(1));
	return r.scaled({
		value,
		least: () => least,
		most: () => r.scale_settings?.max_node_count,
		by: "scale_settings.max_node_count"
	});
}
// src/resources/azure/machinelearning/compute-instance.ts
const WORKSPACES = [
	"azurerm_machine_learning_workspace",
	"azurerm_ai_foundry",
	"azurerm_ai_foundry_project"
];
const attributes$31 = { virtual_machine_size: text() };
const usage$23 = { monthly_hrs: usageNumber("hours a month in which it runs") };
const references$14 = { workspace: refersTo("machine_learning_workspace_id", WORKSPACES, {}) };
// src/resources/azure/machinelearning/index.ts
const sheets$17 = [computeCluster, sheet({
	type: "azurerm_machine_learning_compute_instance",
	title: "Machine Learning compute instance",
	pricing: "azure.microsoft.com/pricing/details/machine-learning",
	limits: ["The disk and the load balancer that come with an instance are not in the plan and not priced."],
	attributes: attributes$31,
	usage: usage$23,
	references: references$14,
	components: machineComponents((r) => computeMachines({
		get size() {
			return r.virtual_machine_size;
		},
		attribute: "virtual_machine_size",
		isLowPriority: false,
		count: exact(1),
		get hours() {
			return r.usage.monthly_hrs;
		},
		get place() {
			return r.refs.workspace?.region;
		}
	}))
})];
// src/resources/azure/monitor/action-group.ts
const none$1 = { because: "no such receiver" };
const phones = blocks({ country_code: text() }, none$1);
const attributes$30 = {
	enabled: flag({
		default: true,
		because: "the provider's default"
	}),
	email_receiver: count$1(none$1),
	arm_role_receiver: count$1(none$1),
	itsm_receiver: count$1(none$1),
	azure_app_push_receiver: count$1(none$1),
	webhook_receiver: blocks({ aad_auth: block({ object_id: text() }) }, none$1),
	sms_receiver: phones,
	voice_receiver: phones
};
const usage$22 = { monthly_notifications: usageNumber("notifications a month, each of which goes to every receiver") };
const actionGroup = sheet({
	type: "azurerm_monitor_action_group",
	title: "Monitor action group",
	pricing: "azure.microsoft.com/pricing/details/monitor",
	limits: ["The subscription's free notifications of a month are not deducted.", "A role that gets email is counted as one address."],
	attributes: attributes$30,
	usage: usage$22,
	references: inGroup,
	free: (r) => r.enabled ? void 0 : "it is disabled",
	components: [
		notifications("Email", "emails", (r) => r.email_receiver + r.arm_role_receiver, "Emails", "Emails"),
		notifications("ITSM events", "notifications", (r) => r.itsm_receiver, "Notifications", "Notifications ITSM Connector Create/Update Event"),
		notifications("Push notifications", "notifications", (r) => r.azure_app_push_receiver, "Notifications", "Notifications Push Notification"),
		notifications("Secure webhooks", "notifications", (r) => hooks(r, true), "Notifications", "Notifications Secure web hook"),
		notifications("Webhooks", "notifications", (r) => hooks(r, false), "Notifications", "Notifications Web hook")
	],
	parts: [part({
		name: "sms_receiver",
		each: (r) => phonesOf(r, r.sms_receiver),
		components: [calls("SMS messages", "notifications", textMessage)]
	}), part({
		name: "voice_receiver",
		each: (r) => phonesOf(r, r.voice_receiver),
		components: [calls("Voice calls", "calls", voiceCall)]
	})]
});
function notifications(name, unit, receivers, sku, meter) {
	return {
		name,
		detail: (r) => `receivers: ${receivers(r)}`,
		unit,
		when: (r) => receivers(r) > 0,
		quantity: (r) => r.usage.monthly_notifications?.times(exact(receivers(r))),
		price: (r) => azure("Azure Monitor", "Azure Monitor", sku, meter, { place: regionOrGroups(r) }),
		sharedTiers: true
	};
}
function hooks({ webhook_receiver }, isSecure) {
	return webhook_receiver.filter(({ aad_auth }) => aad_auth !== void 0 === isSecure).length;
}
function phonesOf(r, receivers) {
	return receivers.map((receiver) => ({
		get code() {
			return receiver.country_code ?? unpriced("country_code is not set");
		},
		get notifications() {
			return r.usage.monthly_notifications;
		},
		get place() {
			return regionOrGroups(r);
		}
	}));
}
function calls(name, unit, price) {
	return {
		name,
		detail: ({ code }) => `country code ${code}`,
		unit,
		quantity: (phone) => phone.notifications,
		price,
		sharedTiers: true
	};
}
function textMessage({ code, place }) {
	const sku = `SMS Country Code ${code}`;
	return azure("Azure Monitor", "Azure Monitor", sku, `${sku} Notification`, { place });
}
function voiceCall({ code, place }) {
	return azure("Azure Monitor", "Azure Monitor", "Voice Calls", `Voice Calls Voice Call Country Code ${code}`, { place });
}
// src/resources/azure/monitor/data-collection-rule.ts
const dataCollectionRule = sheet({
	type: "azurerm_monitor_data_collection_rule",
	title: "Monitor data collection rule",
	pricing: "azure.microsoft.com/pricing/details/monitor",
	limits: ["Data for workspaces are priced with the workspaces; what transformations drop is not priced."],
	attributes: { destinations: block({ azure_monitor_metrics: count$1({ because: "no metrics" }) }) },
	usage: { monthly_custom_metrics_samples: usageNumber("samples of custom metrics that it sends in a month") },
	free: (r) => (r.destinations?.azure_monitor_metrics ?? 0) > 0 ? void 0 : "what it collects is billed by the workspaces it sends to",
	components: [{
		name: "Metrics ingestion",
		unit: "samples",
		quantity: (r) => r.usage.monthly_custom_metrics_samples,
		price: azure("Azure Monitor", "Azure Monitor", "Metrics ingestion", "Metrics ingestion Metric samples")
	}]
});
// src/resources/azure/monitor/monitored.ts
const MONITORED = [
	"azurerm_api_management",
	"azurerm_app_configuration",
	"azurerm_app_service",
	"azurerm_application_gateway",
	"azurerm_application_insights",
	"azurerm_automation_account",
	"azurerm_bastion_host",
	"azurerm_cognitive_account",
	"azurerm_container_app_environment",
	"azurerm_container_registry",
	"azurerm_cosmosdb_account",
	"azurerm_data_factory",
	"azurerm_databricks_workspace",
	"azurerm_eventgrid_topic",
	"azurerm_eventhub_namespace",
	"azurerm_express_route_circuit",
	"azurerm_firewall",
	"azurerm_iothub",
	"azurerm_key_vault",
	"azurerm_kubernetes_cluster",
	"azurerm_lb",
	"azurerm_linux_function_app",
	"azurerm_linux_virtual_machine",
	"azurerm_linux_web_app",
	"azurerm_log_analytics_workspace",
	"azurerm_logic_app_standard",
	"azurerm_logic_app_workflow",
	"azurerm_machine_learning_workspace",
	"azurerm_mssql_managed_instance",
	"azurerm_mysql_flexible_server",
	"azurerm_network_interface",
	"azurerm_network_security_group",
	"azurerm_postgresql_flexible_server",
	"azurerm_postgresql_server",
	"azurerm_public_ip",
	"azurerm_recovery_services_vault",
	"azurerm_redis_cache",
	"azurerm_search_service",
	"azurerm_service_plan",
	"azurerm_servicebus_namespace",
	"azurerm_signalr_service",
	"azurerm_storage_account",
	"azurerm_stream_analytics_job",
	"azurerm_synapse_workspace",
	"azurerm_virtual_network",
	"azurerm_virtual_network_gateway",
	"azurerm_windows_function_app",
	"azurerm_windows_virtual_machine",
	"azurerm_windows_web_app"
];
// src/resources/azure/monitor/diagnostic-setting.ts
const attributes$29 = {
	storage_account_id: text(),
	eventhub_authorization_rule_id: text(),
	partner_solution_id: text()
};
const usage$21 = { monthly_platform_log_gb: usageNumber("GB of platform logs a month that go elsewhere than to Log Analytics") };
const references$13 = {
	target: refersTo("target_resource_id", MONITORED, {}),
	storage: refersTo("storage_account_id", "azurerm_storage_account", {}),
	rule: refersTo("eventhub_authorization_rule_id", ["azurerm_eventhub_namespace_authorization_rule", "azurerm_eventhub_authorization_rule"], {})
};
const diagnosticSetting = sheet({
	type: "azurerm_monitor_diagnostic_setting",
	title: "Monitor diagnostic setting",
	pricing: "azure.microsoft.com/pricing/details/monitor",
	limits: ["What the storage account, event hub or workspace charges is priced with these."],
	attributes: attributes$29,
	usage: usage$21,
	references: references$13,
	free: (r) => goesElsewhere(r) ? void 0 : "logs that go to Log Analytics are billed by the workspace",
	components: [{
		name: "Platform logs processed",
		unit: "GB",
		quantity: (r) => r.usage.monthly_platform_log_gb,
		price: ({ refs }) => azure("Azure Monitor", "Azure Monitor", "Platform Logs", "Platform Logs Data Processed", { place: refs.target?.region ?? refs.storage?.region })
	}]
});
function goesElsewhere(r) {
	if (r.refs.storage || r.refs.rule) return true;
	return [
		r.storage_account_id,
		r.eventhub_authorization_rule_id,
		r.partner_solution_id
	].some((id) => id !== void 0 && id !== "");
}
// src/resources/azure/monitor/grafana.ts
const grafana = sheet({
	type: "azurerm_dashboard_grafana",
	title: "Managed Grafana",
	pricing: "azure.microsoft.com/pricing/details/managed-grafana",
	limits: ["The price list that we have lacks it."],
	attributes: { sku: text({
		default: "Standard",
		because: "the provider's default"
	}) },
	components: [{
		name: "Instance",
		detail: (r) => r.sku,
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: () => unpriced("the price list that we have lacks Managed Grafana")
	}]
});
// src/resources/azure/monitor/time-series.ts
const shape = {
	name: text(),
	operator: text({
		default: "Include",
		because: "the provider's default"
	}),
	listed: {
		...texts({ because: "any value" }),
		from: "values"
	}
};
const dimension = blocks(shape, { because: "no dimension" });
function timeSeries(dimensions, assume) {
	const counts = new Map();
	for (const one of dimensions) counts.set(one.name ?? "", (counts.get(one.name ?? "") ?? 0) + (isOpen(one) ? 1 : one.listed.length));
	const combinations = [...counts.values()].reduce((product, count) => product * count, 1);
	if (!dimensions.some(isOpen)) return combinations;
	assume("how many values the dimensions of the alert take is not known; counted as at least one time series for each dimension");
	return Math.max(combinations, dimensions.length);
}
function isOpen({ operator, listed }) {
	return operator !== "Include" || listed.length === 0 || listed.includes("*");
}
// src/resources/azure/monitor/metric-alert.ts
const none = { because: "no such criterion" };
const attributes$28 = {
	enabled: flag({
		default: true,
		because: "the provider's default"
	}),
	scopes: count$1({
		absent: 1,
		because: "one resource"
	}),
	criteria: blocks({ dimension }, none),
	dynamic_criteria: blocks({ dimension }, none),
	application_insights_web_test_location_availability_criteria: count$1(none)
};
const metricAlert = sheet({
	type: "azurerm_monitor_metric_alert",
	title: "Monitor metric alert",
	pricing: "azure.microsoft.com/pricing/details/monitor",
	limits: ["The subscription's ten free time series are not granted to one of its alerts.", "A subscription or group as scope is counted as one resource."],
	attributes: attributes$28,
	references: inGroup,
	free: (r) => r.enabled ? void 0 : "it is disabled",
	components: [{
		name: "Time series",
		unit: "months",
		quantity: (r) => (seriesOf$1(r, r.criteria) + seriesOf$1(r, r.dynamic_criteria) + r.application_insights_web_test_location_availability_criteria) * scopesOf(r),
		price: (r) => meter$10(r, "Metric Monitored"),
		sharedTiers: true
	}, {
		name: "Dynamic thresholds",
		unit: "months",
		when: (r) => r.dynamic_criteria.length > 0,
		quantity: (r) => seriesOf$1(r, r.dynamic_criteria) * scopesOf(r),
		price: (r) => meter$10(r, "Dynamic Threshold")
	}]
});
function seriesOf$1(r, criteria) {
	return criteria.reduce((total, { dimension: dimensions }) => total + timeSeries(dimensions, (text) => r.assume(text)), 0);
}
function scopesOf(r) {
	return r.application_insights_web_test_location_availability_criteria > 0 ? 1 : r.scopes;
}
function meter$10(r, what) {
	return azure("Azure Monitor", "Azure Monitor", "Alerts", `Alerts ${what}`, { place: regionOrGroups(r) });
}
// src/resources/azure/monitor/evaluation.ts
const SOLD = [
	15,
	10,
	5
];
function evaluationPrice(minutes, what) {
	const sold = SOLD.find((least) => !minutes.lt(least)) ?? 1;
	return azure("Azure Monitor", "Azure Monitor", "Alerts", `Alerts ${what} Monitored at ${sold} Minute Frequency`);
}
const MINUTES = {
	M: 1,
	H: 60,
	D: 1440
};
function minutesOf(duration) {
	const [, amount, unit] = /^P(?=\d+D|T\d+[HM])T?(\d{1,4})([DHM])$/.exec(duration) ?? [];
	if (!amount || !unit) return unpriced(`the duration ${duration} is not understood`);
	return Exact.of(amount).times(MINUTES[unit] ?? 1);
}
// src/resources/azure/monitor/query-alert.ts
const queryAlert = sheet({
	type: "azurerm_monitor_scheduled_query_rules_alert",
	title: "Monitor log alert (classic)",
	pricing: "azure.microsoft.com/pricing/details/monitor",
	limits: ["Time series beyond the first of a rule that splits by a column are not in the plan and not priced."],
	attributes: {
		enabled: flag({
			default: true,
			because: "the provider's default"
		}),
		frequency: number()
	},
	free: (r) => r.enabled ? void 0 : "it is disabled",
	components: [{
		name: "Rule",
		detail: (r) => `every ${r.frequency?.toString() ?? "?"} minutes`,
		unit: "months",
		quantity: () => 1,
		price: (r) => evaluationPrice(r.frequency ?? unpriced("frequency is not set"), "System Log")
	}]
});
// src/resources/azure/monitor/query-alert-v2.ts
const attributes$27 = {
	enabled: flag({
		default: true,
		because: "the provider's default"
	}),
	evaluation_frequency: text(),
	criteria: blocks({ dimension })
};
const queryAlertV2 = sheet({
	type: "azurerm_monitor_scheduled_query_rules_alert_v2",
	title: "Monitor log alert",
	pricing: "azure.microsoft.com/pricing/details/monitor",
	attributes: attributes$27,
	free: (r) => r.enabled ? void 0 : "it is disabled",
	components: [{
		name: "Rule",
		detail: (r) => r.evaluation_frequency ?? "",
		unit: "months",
		quantity: () => 1,
		price: (r) => evaluationPrice(frequencyOf(r), "System Log")
	}, {
		name: "Further time series",
		unit: "months",
		when: (r) => seriesOf(r) > 1,
		quantity: (r) => seriesOf(r) - 1,
		price: (r) => evaluationPrice(frequencyOf(r), "Resource")
	}]
});
function frequencyOf({ evaluation_frequency }) {
	return minutesOf(evaluation_frequency ?? unpriced("evaluation_frequency is not set"));
}
function seriesOf(r) {
	return r.criteria.reduce((total, { dimension: dimensions }) => total + timeSeries(dimensions, (text) => r.assume(text)), 0);
}
// src/resources/azure/monitor/index.ts
const sheets$16 = [
	actionGroup,
	dataCollectionRule,
	diagnosticSetting,
	grafana,
	metricAlert,
	queryAlert,
	queryAlertV2,
	sheet({
		type: "azurerm_monitor_workspace",
		title: "Monitor workspace (Prometheus)",
		pricing: "azure.microsoft.com/pricing/details/monitor",
		attributes: {},
		usage: {
			monthly_metrics_samples: usageNumber("samples of Prometheus metrics that arrive in a month"),
			monthly_query_samples: usageNumber("samples that queries, dashboards and rules process in a month")
		},
		components: [{
			name: "Metrics ingestion",
			unit: "samples",
			quantity: (r) => r.usage.monthly_metrics_samples,
			price: azure("Azure Monitor", "Azure Monitor", "Metrics ingestion", "Metrics ingestion Metric samples")
		}, {
			name: "Queries",
			unit: "samples",
			quantity: (r) => r.usage.monthly_query_samples,
			price: azure("Azure Monitor", "Azure Monitor", "Prometheus Metrics Queries", "Prometheus Metrics Queries Metric samples")
		}]
	})
];
// src/resources/azure/network/bastion-host.ts
const INCLUDED$1 = 2;
const bastionHost = sheet({
	type: "azurerm_bastion_host",
	title: "Bastion host",
	pricing: "azure.microsoft.com/pricing/details/azure-bastion",
	attributes: {
		sku: text({
			default: "Basic",
			because: "the provider's default"
		}),
		scale_units: number({
			default: INCLUDED$1,
			because: "the provider's default"
		})
	},
	usage: { monthly_outbound_data_gb: usageNumber("GB a month sent out through the bastion") },
	free: (r) => r.sku === "Developer" ? "the Developer SKU costs nothing" : void 0,
	components: [
		{
			name: "Bastion",
			detail: (r) => r.sku,
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => meter$9(r, "Gateway")
		},
		{
			name: "Additional instances",
			detail: () => "beyond two",
			unit: "hours",
			hourly: true,
			when: (r) => r.scale_units.gt(INCLUDED$1),
			quantity: (r) => r.scale_units.minus(INCLUDED$1),
			price: (r) => meter$9(r, "Additional Gateway")
		},
		{
			name: "Outbound data",
			unit: "GB",
			quantity: (r) => r.usage.monthly_outbound_data_gb,
			price: (r) => meter$9(r, "Data Transfer Out")
		}
	]
});
function meter$9({ sku }, name) {
	return azure("Azure Bastion", "Azure Bastion", sku, `${sku} ${name}`);
}
// src/resources/azure/network/ddos-protection-plan.ts
const ddosProtectionPlan = sheet({
	type: "azurerm_network_ddos_protection_plan",
	title: "DDoS network protection plan",
	pricing: "azure.microsoft.com/pricing/details/ddos-protection",
	limits: ["One plan serves all subscriptions of a tenant: a plan for each is more than is needed."],
	attributes: {},
	usage: { overage_amount: usageNumber("protected public addresses beyond the 100 that the plan includes") },
	components: [{
		name: "Protection plan",
		detail: () => "up to 100 addresses",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: azure("Azure DDOS Protection", "Azure DDOS Protection", "Network Protection", "Network Protection Plan")
	}, {
		name: "Addresses beyond 100",
		unit: "hours",
		hourly: true,
		quantity: (r) => r.usage.overage_amount,
		price: azure("Azure DDOS Protection", "Azure DDOS Protection", "Network Protection", "Network Protection Resource")
	}]
});
// src/resources/azure/network/nat-gateway.ts
const natGateway = sheet({
	type: "azurerm_nat_gateway",
	title: "NAT gateway",
	pricing: "azure.microsoft.com/pricing/details/azure-nat-gateway",
	attributes: { sku_name: text({
		default: "Standard",
		because: "the provider's default"
	}) },
	usage: { monthly_data_processed_gb: usageNumber("GB processed a month, both ways together") },
	components: [{
		name: "NAT gateway",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => meter$8(r, "Gateway")
	}, {
		name: "Data processed",
		unit: "GB",
		quantity: (r) => r.usage.monthly_data_processed_gb,
		price: (r) => meter$8(r, "Data Processed")
	}]
});
function meter$8({ sku_name: sku, region }, name) {
	if (sku !== "Standard") return unpriced(`the billing words of ${sku} are not known`);
	return azure("NAT Gateway", "NAT Gateway", "Standard", `Standard ${name}`, { place: globalPlace(region) });
}
// src/resources/azure/network/private-endpoint.ts
const privateEndpoint = sheet({
	type: "azurerm_private_endpoint",
	title: "Private endpoint",
	pricing: "azure.microsoft.com/pricing/details/private-link",
	attributes: {},
	usage: {
		monthly_inbound_data_processed_gb: usageNumber("GB processed a month towards the service"),
		monthly_outbound_data_processed_gb: usageNumber("GB processed a month from the service")
	},
	components: [
		{
			name: "Private endpoint",
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => meter$7(r, "Private Endpoint")
		},
		{
			name: "Data processed",
			detail: () => "inbound",
			unit: "GB",
			quantity: (r) => r.usage.monthly_inbound_data_processed_gb,
			price: (r) => meter$7(r, "Data Processed - Ingress")
		},
		{
			name: "Data processed",
			detail: () => "outbound",
			unit: "GB",
			quantity: (r) => r.usage.monthly_outbound_data_processed_gb,
			price: (r) => meter$7(r, "Data Processed - Egress")
		}
	]
});
function meter$7({ region }, name) {
	return azure("Virtual Network", "Virtual Network Private Link", "Standard", `Standard ${name}`, { place: globalPlace(region) });
}
// src/resources/azure/network/public-ip.ts
const attributes$26 = {
	allocation_method: text(),
	sku: text({
		default: void 0,
		because: "Standard, the provider's default; a dynamic address is Basic"
	}),
	sku_tier: text({
		default: "Regional",
		because: "the provider's default"
	}),
	ip_version: text({
		default: "IPv4",
		because: "the provider's default"
	}),
	public_ip_prefix_id: text({
		default: void 0,
		because: "no prefix"
	}),
	ddos_protection_mode: text({
		default: "VirtualNetworkInherited",
		because: "the provider's default"
	})
};
const references$12 = { prefix: refersTo("public_ip_prefix_id", "azurerm_public_ip_prefix", {}) };
const publicIp = sheet({
	type: "azurerm_public_ip",
	title: "Public IP address",
	pricing: "azure.microsoft.com/pricing/details/ip-addresses",
	limits: ["An address of a prefix is billed with the prefix. Routing preference and data transfer are not priced."],
	attributes: attributes$26,
	references: references$12,
	free,
	components: [{
		name: "IP address",
		detail: (r) => [
			r.allocation_method ?? "",
			skuOf$5(r),
			r.sku_tier
		].join(", ").toLowerCase(),
		unit: "hours",
		hourly: true,
		when: (r) => included(r) === void 0,
		quantity: () => 1,
		price: (r) => azure("Virtual Network", "IP Addresses", sold(r), meterOf$1(r))
	}, {
		name: "DDoS IP Protection",
		unit: "months",
		when: protectsItself,
		quantity: () => 1,
		price: () => unpriced("the price of DDoS IP Protection is not known")
	}]
});
function free(r) {
	return protectsItself(r) ? void 0 : included(r);
}
function included(r) {
	if (r.ip_version === "IPv6") return "IPv6 addresses cost nothing";
	return r.refs.prefix || r.public_ip_prefix_id !== void 0 ? "an address of a prefix is billed with the prefix" : void 0;
}
function protectsItself({ ddos_protection_mode: mode }) {
	return mode === "Enabled";
}
function skuOf$5({ sku, allocation_method: method }) {
	return sku ?? (method === "Dynamic" ? "Basic" : "Standard");
}
function sold(r) {
	const sku = skuOf$5(r);
	if (sku !== "Basic" && sku !== "Standard") return unpriced(`the billing words of ${sku} addresses are not known`);
	return r.sku_tier === "Global" ? "Global" : sku;
}
function meterOf$1(r) {
	return `${sold(r)} IPv4 ${r.allocation_method ?? unpriced("allocation_method is not set")} Public IP`;
}
// src/resources/azure/network/public-ip-prefix.ts
const BITS = 32;
const publicIpPrefix = sheet({
	type: "azurerm_public_ip_prefix",
	title: "Public IP prefix",
	pricing: "azure.microsoft.com/pricing/details/ip-addresses",
	attributes: {
		prefix_length: number({
			default: 28,
			because: "the provider's default"
		}),
		sku_tier: text({
			default: "Regional",
			because: "the provider's default"
		}),
		ip_version: text({
			default: "IPv4",
			because: "the provider's default"
		}),
		custom_ip_prefix_id: text({
			default: void 0,
			because: "no addresses of one's own"
		})
	},
	free: (r) => {
		if (r.ip_version === "IPv6") return "IPv6 addresses cost nothing";
		return r.custom_ip_prefix_id === void 0 ? void 0 : "addresses of a range of one's own cost nothing";
	},
	components: [{
		name: "Addresses of the prefix",
		detail: (r) => `/${r.prefix_length.toString()}`,
		unit: "hours",
		hourly: true,
		quantity: (r) => exact(2 ** Math.max(0, BITS - r.prefix_length.toNumber())),
		price: (r) => r.sku_tier === "Global" ? azure("Virtual Network", "Public IP Prefix", "Global", "Global Static Public IP") : azure("Virtual Network", "Public IP Prefix", "Standard", "Standard Static IP Addresses")
	}]
});
// src/resources/azure/network/virtual-network-peering.ts
const usage$20 = { monthly_data_transfer_gb: usageNumber("GB a month that this network sends to the other one") };
const references$11 = {
	network: refersTo("virtual_network_name", "azurerm_virtual_network", {}),
	remote: refersTo("remote_virtual_network_id", "azurerm_virtual_network", {})
};
const virtualNetworkPeering = sheet({
	type: "azurerm_virtual_network_peering",
	title: "Virtual network peering",
	pricing: "azure.microsoft.com/pricing/details/virtual-network",
	limits: ["Both networks must be in the plan: their locations make the price. What comes back is stated with the peering of the other network."],
	attributes: {},
	usage: usage$20,
	references: references$11,
	components: [{
		name: "Outbound data",
		unit: "GB",
		quantity: (r) => r.usage.monthly_data_transfer_gb,
		price: (r) => meter$6(r, "Egress", here(r))
	}, {
		name: "Inbound data",
		detail: () => "at the other network",
		unit: "GB",
		quantity: (r) => r.usage.monthly_data_transfer_gb,
		price: (r) => meter$6(r, "Ingress", there(r))
	}]
});
function here({ refs }) {
	return refs.network?.region ?? unpriced("its network is not in the plan, so where it lies is not known");
}
function there({ refs }) {
	return refs.remote?.region ?? unpriced("the other network is not in the plan, so whether it lies in the same location is not known");
}
function meter$6(r, direction, place) {
	if (here(r) !== there(r)) return azure("Virtual Network", "Global Virtual Network Peering", "Inter-Region", `Inter-Region ${direction}`, { place });
	return azure("Virtual Network", "Virtual Network Peering", "Intra-Region", `Intra-Region ${direction}`, { place: globalPlace(place) });
}
// src/resources/azure/network/index.ts
const sheets$15 = [
	bastionHost,
	ddosProtectionPlan,
	natGateway,
	privateEndpoint,
	publicIp,
	publicIpPrefix,
	virtualNetworkPeering
];
// src/resources/azure/networkwatcher/connection-monitor.ts
const several = {
	unknown: 1,
	because: "at least one"
};
const attributes$25 = { test_group: blocks({
	enabled: flag({
		default: true,
		because: "the provider's default"
	}),
	source_endpoints: count$1(several),
	destination_endpoints: count$1(several),
	test_configuration_names: count$1(several)
}) };
const usage$19 = { tests: usageNumber("tests that run, where they are not those of the plan's groups") };
const connectionMonitor = sheet({
	type: "azurerm_network_connection_monitor",
	title: "Connection monitor",
	pricing: "azure.microsoft.com/pricing/details/network-watcher",
	limits: ["What the agents send to a Log Analytics workspace is billed there."],
	attributes: attributes$25,
	usage: usage$19,
	components: [{
		name: "Tests",
		unit: "tests",
		quantity: (r) => r.usage.tests ?? testsOf(r),
		price: azure("Network Watcher", "Network Watcher", "Standard", "Standard Connection Monitor Test"),
		sharedTiers: true
	}]
});
function testsOf({ test_group: groups }) {
	const tests = groups.filter(({ enabled }) => enabled).map((group) => group.source_endpoints * group.destination_endpoints * group.test_configuration_names);
	return exact(tests.reduce((sum, one) => sum + one, 0));
}
// src/resources/azure/networkwatcher/flow-log.ts
const attributes$24 = {
	enabled: flag({
		default: true,
		because: "what it is made for"
	}),
	location: text({
		default: void 0,
		because: "that of its network watcher"
	}),
	target_resource_id: text({
		default: void 0,
		because: "a network security group"
	}),
	traffic_analytics: block({
		enabled: flag({
			default: true,
			because: "the block is there for it"
		}),
		interval_in_minutes: number({
			default: 60,
			because: "the provider's default"
		})
	})
};
const usage$18 = { monthly_logs_collected_gb: usageNumber("GB of flow logs a month") };
const references$10 = {
	watcher: refersTo("network_watcher_name", "azurerm_network_watcher", {}),
	target: refersTo("target_resource_id", [
		"azurerm_virtual_network",
		"azurerm_subnet",
		"azurerm_network_interface"
	], {}),
	group: resourceGroup
};
const flowLog = sheet({
	type: "azurerm_network_watcher_flow_log",
	title: "Flow log",
	pricing: "azure.microsoft.com/pricing/details/network-watcher",
	limits: ["The storage account and the Log Analytics workspace that take the logs bill them as well."],
	attributes: attributes$24,
	usage: usage$18,
	references: references$10,
	free: (r) => r.enabled ? void 0 : "it is switched off",
	components: [{
		name: "Logs collected",
		unit: "GB",
		quantity: (r) => r.usage.monthly_logs_collected_gb,
		price: (r) => meter$5(r, isOfNetwork(r) ? "VNet Flow Logs Collected" : "Network Logs Collected"),
		sharedTiers: true
	}, {
		name: "Traffic analytics",
		detail: (r) => `every ${r.traffic_analytics?.interval_in_minutes.toString() ?? "?"} minutes`,
		unit: "GB",
		when: (r) => r.traffic_analytics?.enabled === true,
		quantity: (r) => r.usage.monthly_logs_collected_gb,
		price: (r) => meter$5(r, `Traffic Analytics Processing${r.traffic_analytics?.interval_in_minutes.equals(10) ? " at 10-Minute Interval" : ""}`)
	}]
});
function isOfNetwork(r) {
	return r.refs.target !== void 0 || /\/(virtualNetworks|networkInterfaces)\//i.test(r.target_resource_id ?? "");
}
function meter$5(r, name) {
	const place = r.location === void 0 ? r.refs.watcher?.region ?? r.refs.group?.region : r.region;
	return azure("Network Watcher", "Network Watcher", "Standard", `Standard ${name}`, { place });
}
// src/resources/azure/networkwatcher/index.ts
const sheets$14 = [
	connectionMonitor,
	flowLog,
	sheet({
		type: "azurerm_network_watcher",
		title: "Network watcher",
		pricing: "azure.microsoft.com/pricing/details/network-watcher",
		attributes: {},
		usage: { monthly_diagnostic_checks: usageNumber("checks by network diagnostic tools a month") },
		components: [{
			name: "Diagnostic checks",
			unit: "calls",
			quantity: (r) => r.usage.monthly_diagnostic_checks,
			price: azure("Network Watcher", "Network Watcher", "Standard", "Standard Diagnostic Tool API"),
			sharedTiers: true
		}]
	})
];
// src/resources/azure/notificationhubs/namespace.ts
const attributes$23 = {
	sku_name: text(),
	zone_redundancy_enabled: flag({
		default: false,
		because: "the provider's default"
	})
};
const usage$17 = { monthly_pushes: usageNumber("pushes a month, those included too") };
const namespace$1 = sheet({
	type: "azurerm_notification_hub_namespace",
	title: "Notification Hubs namespace",
	pricing: "azure.microsoft.com/pricing/details/notification-hubs",
	attributes: attributes$23,
	usage: usage$17,
	free: (r) => /^free$/i.test(r.sku_name ?? "") ? "the tier Free costs nothing" : void 0,
	components: [
		{
			name: "Base charge",
			detail: tierOf$7,
			unit: "months",
			quantity: () => 1,
			price: (r) => meter$4(r, "Unit")
		},
		{
			name: "Pushes",
			unit: "pushes",
			quantity: (r) => r.usage.monthly_pushes,
			price: (r) => meter$4(r, "Pushes"),
			grantsFreeStep: true
		},
		{
			name: "Availability zones",
			unit: "months",
			when: (r) => r.zone_redundancy_enabled,
			quantity: () => 1,
			price: azure("Notification Hubs", "Notification Hubs", "Availability Zones SKU", "Availability Zones Unit")
		}
	]
});
function tierOf$7({ sku_name }) {
	const tier = sku_name ?? unpriced("sku_name is not set");
	return `${tier.slice(0, 1).toUpperCase()}${tier.slice(1).toLowerCase()}`;
}
function meter$4(r, what) {
	return azure("Notification Hubs", "Notification Hubs", tierOf$7(r), `${tierOf$7(r)} ${what}`);
}
// src/resources/azure/notificationhubs/index.ts
const sheets$13 = [namespace$1];
// src/resources/azure/powerbi/index.ts
const sheets$12 = [sheet({
	type: "azurerm_powerbi_embedded",
	title: "Power BI Embedded capacity",
	pricing: "azure.microsoft.com/pricing/details/power-bi-embedded",
	limits: ["Autoscaling of the second generation and pauses are not in the plan."],
	attributes: { sku_name: text() },
	components: [{
		name: "Node",
		detail: (r) => r.sku_name ?? "",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => bareProduct("Power BI Embedded", `Power BI Embedded/${r.sku_name ?? unpriced("sku_name is not set")}`)
	}]
})];
// src/resources/azure/redis/cache.ts
const attributes$22 = {
	sku_name: text(),
	family: text(),
	capacity: number(),
	shard_count: number({
		default: 0,
		because: "not clustered"
	}),
	replicas_per_primary: number({
		default: void 0,
		because: "Azure's default of one replica"
	}),
	replicas_per_master: number({
		default: void 0,
		because: "Azure's default of one replica"
	})
};
const METERS = new Map([
	["Basic", "Cache"],
	["Standard", "Cache"],
	["Premium", "Cache Instance"]
]);
const cache = sheet({
	type: "azurerm_redis_cache",
	title: "Azure Cache for Redis",
	pricing: "azure.microsoft.com/pricing/details/cache",
	limits: ["Reserved capacity, data transfer between regions, and the storage of exports and persistence are not priced."],
	attributes: attributes$22,
	components: [{
		name: "Cache nodes",
		detail: (r) => `${skuOf$4(r)}, ${sizeOf$2(r)}`,
		detailNames: "size",
		unit: "hours",
		hourly: true,
		quantity: soldOf,
		price: (r) => azure("Redis Cache", `Azure Redis Cache ${skuOf$4(r)}`, sizeOf$2(r), `${sizeOf$2(r)} ${METERS.get(skuOf$4(r)) ?? unpriced(`there is no tier ${skuOf$4(r)}`)}`)
	}]
});
function skuOf$4({ sku_name }) {
	return sku_name ?? unpriced("sku_name is not set");
}
function sizeOf$2({ family, capacity }) {
	return `${family ?? unpriced("family is not set")}${(capacity ?? unpriced("capacity is not set")).toString()}`;
}
function soldOf(r) {
	if (skuOf$4(r) !== "Premium") return exact(1);
	const replicas = r.replicas_per_primary ?? r.replicas_per_master ?? exact(1);
	return r.shard_count.max(1).times(replicas.plus(1));
}
// src/resources/azure/redis/managed-redis.ts
const attributes$21 = {
	sku_name: text(),
	high_availability_enabled: flag({
		default: true,
		because: "the provider's default"
	})
};
const managedRedis = sheet({
	type: "azurerm_managed_redis",
	title: "Azure Managed Redis",
	pricing: "azure.microsoft.com/pricing/details/managed-redis",
	limits: ["Reservations, data transfer between regions, and the storage of exports are not priced."],
	attributes: attributes$21,
	components: [{
		name: "Cache nodes",
		detail: (r) => tierOf$6(r).join(", "),
		detailNames: "size",
		unit: "hours",
		hourly: true,
		quantity: (r) => r.high_availability_enabled ? 2 : 1,
		price: (r) => {
			const [tier, size] = tierOf$6(r);
			return azure("Redis Cache", `Azure Managed Redis - ${tier}`, size, `${size} Cache Instance`);
		}
	}]
});
function tierOf$6({ sku_name: name }) {
	const [, tier = "", size = ""] = /^([A-Za-z]+)_([A-Z]\d+)$/.exec(name ?? unpriced("sku_name is not set")) ?? [];
	if (size === "") unpriced(`${name} is no size of Managed Redis that this version knows`);
	return [tier.replace(/(?<=[a-z])(?=[A-Z])/g, " "), size];
}
// src/resources/azure/redis/index.ts
const sheets$11 = [cache, managedRedis];
// src/resources/azure/search/search-service.ts
const one = {
	default: 1,
	because: "the provider's default"
};
const attributes$20 = {
	sku: text(),
	partition_count: number(one),
	replica_count: number(one),
	semantic_search_sku: text({
		default: void 0,
		because: "no semantic ranker"
	})
};
const usage$16 = {
	monthly_images_extracted: usageNumber("images a month that are taken out of documents"),
	monthly_semantic_queries: usageNumber("queries a month to the semantic ranker, beyond the first 1,000")
};
const TIERS$2 = new Map([
	["basic", "Basic"],
	["standard", "Standard S1"],
	["standard2", "Standard S2"],
	["standard3", "Standard S3"],
	["storage_optimized_l1", "Storage Optimized L1"],
	["storage_optimized_l2", "Storage Optimized L2"]
]);
const searchService = sheet({
	type: "azurerm_search_service",
	title: "Azure AI Search",
	pricing: "azure.microsoft.com/pricing/details/search",
	limits: ["Custom entity lookup, agentic retrieval and confidential computing are not priced; skills of other services are billed with these."],
	attributes: attributes$20,
	usage: usage$16,
	free: ({ sku }) => sku?.toLowerCase() === "free" ? "it is of the free tier" : void 0,
	components: [
		{
			name: "Search units",
			detail: tierOf$5,
			detailNames: "tier",
			unit: "hours",
			hourly: true,
			quantity: (r) => r.partition_count.times(r.replica_count),
			price: (r) => words$4(tierOf$5(r), `${tierOf$5(r)} Unit`)
		},
		{
			name: "Image extraction",
			unit: "images",
			quantity: (r) => r.usage.monthly_images_extracted,
			price: words$4("Document Cracking", "Document Cracking Image Extraction")
		},
		{
			name: "Semantic ranker",
			unit: "queries",
			when: (r) => r.semantic_search_sku?.toLowerCase() === "standard",
			quantity: (r) => r.usage.monthly_semantic_queries,
			price: words$4("Semantic Ranker", "Semantic Ranker queries")
		}
	]
});
function tierOf$5({ sku }) {
	return TIERS$2.get((sku ?? unpriced("sku is not set")).toLowerCase()) ?? unpriced(`there is no tier ${sku}`);
}
function words$4(sku, meter) {
	return azure("Azure Cognitive Search", "Azure AI Search", sku, meter);
}
// src/resources/azure/search/index.ts
const sheets$10 = [searchService];
// src/resources/azure/security/plans.ts
const ELDER = "Advanced Threat Protection";
const HOURS = "hours";
const plansOf = [
	["VirtualMachines", [{
		name: "Servers, plan 1",
		unit: HOURS,
		usage: "monthly_servers_plan_1_nodes",
		subplan: "P1",
		product: "Microsoft Defender for Servers",
		sku: "Standard P1",
		meter: "Standard P1 Node"
	}, {
		name: "Servers, plan 2",
		unit: HOURS,
		usage: "monthly_servers_plan_2_nodes",
		subplan: "P2",
		product: "Microsoft Defender for Servers",
		sku: "Standard P2",
		meter: "Standard P2 Node"
	}]],
	["Containers", [{
		name: "Containers",
		unit: HOURS,
		usage: "monthly_containers_vcores",
		product: "Microsoft Defender for Containers",
		sku: "Standard vCore",
		meter: "Standard vCore vCore Pack"
	}]],
	["ContainerRegistry", [{
		name: "Container registries",
		unit: "images",
		usage: "monthly_container_registry_images",
		service: ELDER,
		product: "Microsoft Defender for Container Registries",
		meter: "Standard Images"
	}]],
	["KubernetesService", [{
		name: "Kubernetes",
		unit: HOURS,
		usage: "monthly_kubernetes_cores",
		service: ELDER,
		product: "Microsoft Defender for Kubernetes",
		meter: "Standard Cores"
	}]],
	["SqlServerVirtualMachines", [{
		name: "SQL, connected to Azure",
		unit: "months",
		usage: "monthly_sql_azure_connected_instances",
		product: "Microsoft Defender for SQL",
		meter: "Standard Node"
	}]],
	["SqlServers", [{
		name: "SQL, outside Azure",
		unit: HOURS,
		usage: "monthly_sql_outside_azure_vcores",
		product: "Microsoft Defender for SQL",
		meter: "Standard vCore"
	}]],
	["OpenSourceRelationalDatabases", [
		{
			name: "MySQL",
			unit: "months",
			usage: "monthly_mysql_instances",
			product: "Microsoft Defender for MySQL",
			meter: "Standard Node"
		},
		{
			name: "PostgreSQL",
			unit: "months",
			usage: "monthly_postgresql_instances",
			product: "Microsoft Defender for PostgreSQL",
			meter: "Standard Node"
		},
		{
			name: "MariaDB",
			unit: HOURS,
			usage: "monthly_mariadb_instances",
			product: "Microsoft Defender for MariaDB",
			meter: "Standard Instance",
			place: "westus2"
		}
	]],
	["CosmosDbs", [{
		name: "Cosmos DB",
		unit: HOURS,
		usage: "cosmosdb_request_units",
		each: 100,
		product: "Microsoft Defender for Azure Cosmos DB",
		meter: "Standard 100 RU/s"
	}]],
	["StorageAccounts", [{
		name: "Storage",
		unit: HOURS,
		usage: "monthly_storage_accounts",
		product: "Microsoft Defender for Storage",
		meter: "Standard Node"
	}]],
	["AppServices", [{
		name: "App Service",
		unit: HOURS,
		usage: "monthly_app_service_nodes",
		product: "Microsoft Defender for App Service",
		meter: "Standard Node"
	}]],
	["KeyVaults", [{
		name: "Key Vault",
		unit: HOURS,
		usage: "monthly_key_vaults",
		product: "Microsoft Defender for Key Vault",
		sku: "Per node Std",
		meter: "Per node Std Node",
		place: "westus2"
	}]],
	["Arm", [{
		name: "Resource Manager",
		unit: HOURS,
		usage: "monthly_arm_subscriptions",
		product: "Microsoft Defender for Resource Manager",
		sku: "Per node Std",
		meter: "Per node Std Node",
		place: "westus2"
	}]],
	["Dns", [{
		name: "DNS",
		unit: "queries",
		usage: "monthly_dns_queries",
		product: "Microsoft Defender for DNS",
		meter: "Standard Queries",
		place: "westus2"
	}]]
];
// src/resources/azure/security/subscription-pricing.ts
const attributes$19 = {
	tier: text(),
	resource_type: text({
		default: "VirtualMachines",
		because: "the provider's default"
	}),
	subplan: text({
		default: void 0,
		because: "any plan"
	}),
	extension: blocks({ name: text() })
};
const usage$15 = {
	monthly_servers_plan_1_nodes: usageNumber("servers on plan 1"),
	monthly_servers_plan_2_nodes: usageNumber("servers on plan 2"),
	monthly_containers_vcores: usageNumber("vCores of container clusters"),
	monthly_container_registry_images: usageNumber("images scanned in a month"),
	monthly_kubernetes_cores: usageNumber("cores of Kubernetes clusters"),
	monthly_sql_azure_connected_instances: usageNumber("SQL servers on machines that are connected to Azure"),
	monthly_sql_outside_azure_vcores: usageNumber("vCores of SQL servers outside Azure"),
	monthly_mysql_instances: usageNumber("MySQL servers that run on average"),
	monthly_postgresql_instances: usageNumber("PostgreSQL servers that run on average"),
	monthly_mariadb_instances: usageNumber("MariaDB servers that run on average"),
	cosmosdb_request_units: usageNumber("request units a second that are provisioned"),
	monthly_storage_accounts: usageNumber("storage accounts on average"),
	monthly_scanned_gb: usageNumber("GB a month that are scanned for malware on upload"),
	monthly_app_service_nodes: usageNumber("nodes of App Service that run on average"),
	monthly_key_vaults: usageNumber("key vaults on average"),
	monthly_arm_subscriptions: usageNumber("subscriptions on average"),
	monthly_dns_queries: usageNumber("DNS queries a month")
};
const subscriptionPricing = sheet({
	type: "azurerm_security_center_subscription_pricing",
	title: "Defender for Cloud plan",
	pricing: "azure.microsoft.com/pricing/details/defender-for-cloud",
	limits: ["Plans of a subscription have no region: prices are those of all regions.", "Transactions beyond what Defender for Storage includes, and Defender CSPM, for APIs and for AI, are not priced."],
	attributes: attributes$19,
	usage: usage$15,
	free: (r) => /^free$/i.test(r.tier ?? "") ? "the tier Free costs nothing" : void 0,
	components: [
		...plansOf.flatMap(([type, plans]) => plans.map((plan) => planComponent(type, plan))),
		scanning(),
		others()
	]
});
function planComponent(type, plan) {
	return {
		name: plan.name,
		unit: plan.unit,
		...plan.unit === "hours" && { hourly: true },
		when: (r) => r.resource_type === type && (plan.subplan === void 0 || r.subplan === void 0 || r.subplan === plan.subplan),
		quantity: (r) => quantityOf(r, plan),
		price: priceOf(plan)
	};
}
function quantityOf(r, { usage: key, each = 1 }) {
	return r.usage[key]?.over(exact(each));
}
function priceOf({ service = "Microsoft Defender for Cloud", product, sku = "Standard", meter, place = "global" }) {
	return azure(service, product, sku, meter, { place });
}
function scanning() {
	return {
		name: "Malware scanning",
		unit: "GB",
		when: (r) => r.resource_type === "StorageAccounts" && r.extension.some(({ name }) => name === "OnUploadMalwareScanning"),
		quantity: (r) => r.usage.monthly_scanned_gb,
		price: azure("Microsoft Defender for Cloud", "Microsoft Defender for Storage", "Malware Scanning", "Malware Scanning Data Ingested", { place: "westus2" })
	};
}
function others() {
	return {
		name: "Plan",
		detail: (r) => r.resource_type,
		unit: "months",
		when: (r) => !plansOf.some(([type]) => type === r.resource_type),
		quantity: () => 1,
		price: (r) => unpriced(`Defender for ${r.resource_type} has no price in the list`)
	};
}
// src/resources/azure/security/index.ts
const sheets$9 = [subscriptionPricing];
// src/resources/azure/servicebus/namespace.ts
const attributes$18 = {
	sku: text(),
	capacity: number({
		default: exact(0),
		because: "the provider's default"
	})
};
const usage$14 = {
	monthly_messaging_operations: usageNumber("operations a month: messages sent and delivered and calls of the API; each 64 KB count as one"),
	monthly_brokered_connections: usageNumber("most connections at the same time, averaged over the month")
};
const namespace = sheet({
	type: "azurerm_servicebus_namespace",
	title: "Service Bus namespace",
	pricing: "azure.microsoft.com/pricing/details/service-bus",
	limits: ["Azure charges the base charge of Standard once for a subscription; here each namespace has it.", "Geo-replication is not priced."],
	attributes: attributes$18,
	usage: usage$14,
	components: [
		{
			name: "Messaging units",
			unit: "hours",
			hourly: true,
			when: isTier("Premium"),
			quantity: unitsOf$1,
			price: (r) => meter$3(r, "Messaging Unit")
		},
		{
			name: "Base charge",
			unit: "hours",
			hourly: true,
			when: isTier("Standard"),
			quantity: () => 1,
			price: (r) => meter$3(r, "Base Unit")
		},
		{
			name: "Messaging operations",
			detail: tierOf$4,
			unit: "operations",
			when: (r) => tierOf$4(r) !== "Premium",
			quantity: (r) => r.usage.monthly_messaging_operations,
			price: (r) => meter$3(r, "Messaging Operations"),
			sharedTiers: true,
			grantsFreeStep: true
		},
		{
			name: "Brokered connections",
			unit: "connections",
			when: isTier("Standard"),
			quantity: (r) => r.usage.monthly_brokered_connections,
			price: (r) => meter$3(r, "Brokered Connection"),
			sharedTiers: true,
			grantsFreeStep: true
		}
	]
});
function tierOf$4(r) {
	const tier = r.sku ?? unpriced("sku is not set");
	return `${tier.slice(0, 1).toUpperCase()}${tier.slice(1).toLowerCase()}`;
}
function isTier(tier) {
	return (r) => tierOf$4(r) === tier;
}
function unitsOf$1({ capacity }) {
	return capacity.isZero ? unpriced("capacity is not set, and Premium has no default") : capacity;
}
function meter$3(r, what) {
	return azure("Service Bus", "Service Bus", tierOf$4(r), `${tierOf$4(r)} ${what}`);
}
// src/resources/azure/servicebus/index.ts
const sheets$8 = [namespace];
// src/resources/azure/signalr/signalr-service.ts
const attributes$17 = { sku: block({
	name: text(),
	capacity: number({
		default: exact(1),
		because: "one unit"
	})
}) };
const usage$13 = { monthly_additional_messages: usageNumber("messages a month beyond the million a day that each unit includes") };
const signalrService = sheet({
	type: "azurerm_signalr_service",
	title: "SignalR Service",
	pricing: "azure.microsoft.com/pricing/details/signalr-service",
	limits: ["Replicas are not priced."],
	attributes: attributes$17,
	usage: usage$13,
	free: (r) => /^free/i.test(r.sku?.name ?? "") ? "the tier Free costs nothing" : void 0,
	components: [{
		name: "Units",
		detail: tierOf$3,
		unit: "days",
		quantity: (r) => unitsOf(r).times(30),
		price: (r) => meter$2(r, "Unit")
	}, {
		name: "Messages",
		detail: () => "beyond those included",
		unit: "messages",
		quantity: (r) => r.usage.monthly_additional_messages,
		price: (r) => meter$2(r, "Message")
	}]
});
function tierOf$3({ sku }) {
	const tier = /^(Standard|Premium)_[SP]\d$/i.exec(sku?.name ?? "")?.[1] ?? unpriced(`${sku?.name ?? "no sku"} is no tier that this version knows`);
	return `${tier.slice(0, 1).toUpperCase()}${tier.slice(1).toLowerCase()}`;
}
function unitsOf({ sku }) {
	return sku?.capacity ?? unpriced("sku is not set");
}
function meter$2(r, what) {
	return azure("SignalR", "SignalR", tierOf$3(r), `${tierOf$3(r)} ${what}`);
}
// src/resources/azure/signalr/index.ts
const sheets$7 = [signalrService, sheet({
	type: "azurerm_web_pubsub",
	title: "Web PubSub",
	pricing: "azure.microsoft.com/pricing/details/web-pubsub",
	limits: ["The price list that we have lacks it."],
	attributes: { sku: text() },
	free: (r) => /^free/i.test(r.sku ?? "") ? "the tier Free costs nothing" : void 0,
	components: [{
		name: "Units and messages",
		detail: (r) => r.sku ?? "",
		unit: "months",
		quantity: () => 1,
		price: () => unpriced("the price list that we have lacks Web PubSub")
	}]
})];
// src/resources/azure/sql/backup-redundancy.ts
const NAMES$1 = new Map([
	["geo", "RA-GRS"],
	["geozone", "RA-GZRS"],
	["local", "LRS"],
	["zone", "ZRS"],
	["grs", "RA-GRS"],
	["gzrs", "RA-GZRS"],
	["lrs", "LRS"],
	["zrs", "ZRS"]
]);
function backupRedundancyOf(storageAccountType) {
	return NAMES$1.get(storageAccountType.toLowerCase()) ?? unpriced(`the redundancy ${storageAccountType} is not one that this version knows`);
}
// src/resources/azure/sql/managed-instance.ts
const attributes$16 = {
	sku_name: text(),
	vcores: number(),
	storage_size_in_gb: number(),
	license_type: text(),
	storage_account_type: text({
		default: "GRS",
		because: "the provider's default"
	}),
	zone_redundant_enabled: flag({
		default: false,
		because: "the provider's default"
	}),
	instance_pool_id: text({
		default: void 0,
		because: "in no pool"
	})
};
const usage$12 = {
	backup_storage_gb: usageNumber("GB of point-in-time backups beyond the size of the instance, averaged over the month"),
	long_term_retention_storage_gb: usageNumber("GB of long-term backups, averaged over the month")
};
const TIERS$1 = new Map([["GP", "General Purpose"], ["BC", "Business Critical"]]);
const HARDWARE = new Map([
	["Gen4", "Compute Gen4"],
	["Gen5", "Compute Gen5"],
	["G8IM", "Premium Series Compute"],
	["Gen8IM", "Premium Series Compute"],
	["G8IH", "Premium Series Memory Optimized Compute"],
	["Gen8IH", "Premium Series Memory Optimized Compute"]
]);
const INCLUDED_GB = 32;
const managedInstance = sheet({
	type: ["azurerm_mssql_managed_instance", "azurerm_sql_managed_instance"],
	title: "SQL managed instance",
	pricing: "azure.microsoft.com/pricing/details/azure-sql-managed-instance/single",
	limits: ["Dev/test prices, reserved capacity and data transfer are not priced."],
	attributes: attributes$16,
	usage: usage$12,
	free: (r) => r.instance_pool_id ? "it is billed with its instance pool" : void 0,
	components: [
		{
			name: "vCores",
			detail: (r) => `${r.sku_name ?? ""}, ${coresOf(r).toString()} vCores`,
			detailNames: "size",
			unit: "hours",
			hourly: true,
			quantity: coresOf,
			price: (r) => words$3(`${tierOf$2(r)} - ${hardwareOf(r)}`, "vCore", "vCore")
		},
		{
			name: "Zone redundancy",
			unit: "hours",
			hourly: true,
			when: (r) => r.zone_redundant_enabled,
			quantity: coresOf,
			price: () => unpriced("the price of zone redundancy of managed instances is not known")
		},
		{
			name: "SQL licence",
			unit: "hours",
			hourly: true,
			when: (r) => (r.license_type ?? unpriced("license_type is not set")).toLowerCase() !== "baseprice",
			quantity: coresOf,
			price: licenceOf$2
		},
		{
			name: "Storage",
			detail: () => `above ${INCLUDED_GB} GB`,
			unit: "GB-months",
			quantity: (r) => (r.storage_size_in_gb ?? unpriced("storage_size_in_gb is not set")).minus(INCLUDED_GB).max(0),
			price: (r) => words$3(`${tierOf$2(r)} - Storage`, tierOf$2(r), `${tierOf$2(r)} Data Stored`)
		},
		{
			name: "Point-in-time backups",
			detail: (r) => backupRedundancyOf(r.storage_account_type),
			unit: "GB-months",
			quantity: (r) => r.usage.backup_storage_gb,
			price: (r) => backup(r, "PITR Backup Storage", "Backup ", "")
		},
		{
			name: "Long-term retention",
			detail: (r) => backupRedundancyOf(r.storage_account_type),
			unit: "GB-months",
			quantity: (r) => r.usage.long_term_retention_storage_gb,
			price: (r) => backup(r, "- LTR Backup Storage", "LTR Backup ", "LTR Backup ")
		}
	]
});
function skuOf$3({ sku_name: sku }) {
	const [tier = "", hardware = ""] = (sku ?? unpriced("sku_name is not set")).split("_");
	return [tier, hardware];
}
function tierOf$2(r) {
	return TIERS$1.get(skuOf$3(r)[0]) ?? unpriced(`${r.sku_name} is no size that this version knows`);
}
function hardwareOf(r) {
	return HARDWARE.get(skuOf$3(r)[1]) ?? unpriced(`${r.sku_name} is no size that this version knows`);
}
function coresOf({ vcores }) {
	return exact(vcores ?? unpriced("vcores is not set"));
}
function licenceOf$2(r) {
	if (!r.production) r.assume("dev/test subscriptions pay less for the licence; that price is not in the list, and the full one is counted");
	return azure("SQL Managed Instance", `SQL Managed Instance ${tierOf$2(r)} - SQL License`, "vCore", "vCore", { place: "global" });
}
function backup(r, product, before, meter) {
	const redundancy = backupRedundancyOf(r.storage_account_type);
	return words$3(product, `${before}${redundancy}`, `${meter}${redundancy} Data Stored`);
}
function words$3(product, sku, meter) {
	return azure("SQL Managed Instance", `SQL Managed Instance ${product}`, sku, meter);
}
// src/resources/azure/sql/dtu.ts
const DAYS_A_MONTH = HOURS_A_MONTH.over(24);
const PREMIUM_POOLS = new Map([
	[125, 250],
	[250, 500],
	[500, 750],
	[1e3, 1024],
	[1500, 1536],
	[2e3, 2048],
	[2500, 2560],
	[3e3, 3072],
	[3500, 3584],
	[4e3, 4096]
]);
function dtuTierOf(size) {
	if (/^basic$/i.test(size)) return "Basic";
	if (/^s\d{1,2}$/i.test(size)) return "Standard";
	return /^p\d{1,2}$/i.test(size) ? "Premium" : void 0;
}
function dtuPrice(tier, size, place) {
	const name = tier === "Basic" ? "B" : size.toUpperCase();
	return azure("SQL Database", `SQL Database Single ${tier}`, name, meterOf(tier, name), { place });
}
function meterOf(tier, name) {
	if (tier !== "Standard") return `${name} DTU`;
	return Number(name.slice(1)) < 4 ? `${name} DTUs` : "10 DTUs";
}
function includedGb(tier, size) {
	if (tier === "Basic") return exact(2);
	if (tier === "Standard") return exact(250);
	return exact(/^p1[15]$/i.test(size) ? 4096 : 500);
}
function poolPrice(tier, dtus) {
	return azure("SQL Database", `SQL Database Elastic Pool - ${tier}`, `${dtus.toString()} DTU Pack`, "eDTUs");
}
function includedGbOfPool(tier, dtus) {
	if (tier === "Standard") return dtus;
	if (tier === "Basic") return unpriced("basic pools have no storage beyond what they include");
	return exact(PREMIUM_POOLS.get(dtus.toNumber()) ?? unpriced(`there is no premium pool of ${dtus.toString()} DTUs`));
}
function extraStoragePrice(tier, place) {
	if (tier === "Basic") return unpriced("basic databases have no storage beyond what they include");
	return azure("SQL Database", `SQL Database ${tier} - Storage`, tier, "Data Stored", { place });
}
// src/resources/azure/sql/vcore.ts
const COMPUTE = new Map([
	["GP Gen4", [
		"Single/Elastic Pool General Purpose - Compute Gen4",
		"vCore",
		"vCore"
	]],
	["GP Gen5", [
		"Single/Elastic Pool General Purpose - Compute Gen5",
		"vCore",
		"vCore"
	]],
	["GP Fsv2", [
		"Single/Elastic Pool General Purpose - Compute FSv2 Series",
		"vCore",
		"vCore"
	]],
	["GP DC", [
		"Single/Elastic Pool General Purpose - Compute DC-Series",
		"1 vCore",
		"vCore"
	]],
	["GP S Gen5", [
		"General Purpose - Serverless - Compute Gen5",
		"1 vCore",
		"vCore"
	]],
	["BC Gen4", [
		"Single/Elastic Pool Business Critical - Compute Gen4",
		"vCore",
		"vCore"
	]],
	["BC Gen5", [
		"Single/Elastic Pool Business Critical - Compute Gen5",
		"vCore",
		"vCore"
	]],
	["BC M", [
		"Single/Elastic Pool Business Critical - Compute M Series",
		"1 vCore",
		"vCore"
	]],
	["BC DC", [
		"Single/Elastic Pool Business Critical - Compute DC-Series",
		"1 vCore",
		"vCore"
	]],
	["HS Gen4", [
		"SingleDB Hyperscale - Compute Gen4",
		"vCore",
		"vCore"
	]],
	["HS Gen5", [
		"SingleDB/Elastic Pool Hyperscale - Compute Gen5",
		"vCore",
		"vCore"
	]],
	["HS PRMS", [
		"Single/Elastic Pool Hyperscale - Premium Series Compute",
		"vCore",
		"vCore"
	]],
	["HS MOPRMS", [
		"Single/Elastic Pool Hyperscale - Premium Series Memory Optimized Compute",
		"vCore",
		"vCore"
	]],
	["HS DC", [
		"Single/Elastic Pool Hyperscale - Compute DC-Series",
		"1 vCore",
		"vCore"
	]],
	["HS S Gen5", [
		"Hyperscale - Serverless - Compute Gen5",
		"1 vCore",
		"1 vCore"
	]]
]);
const NAMES = {
	GP: "General Purpose",
	BC: "Business Critical",
	HS: "Hyperscale"
};
const WITH_LOG = "1.3";
function vcoreSizeOf(name) {
	const [, tier, serverless, hardware = "", cores = ""] = /^(GP|BC|HS)_(S_)?([A-Za-z0-9]+)_(\d{1,3})$/i.exec(name) ?? [];
	if (tier === void 0) return void 0;
	return {
		tier: tier.toUpperCase(),
		isServerless: serverless !== void 0,
		hardware,
		cores: exact(cores)
	};
}
function computePrice({ tier, isServerless, hardware }, place) {
	const key = `${tier} ${isServerless ? "S " : ""}${hardware}`;
	const found = [...COMPUTE].find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
	return found ? words$2(...found, place) : unpriced(`the hardware ${hardware} of the tier ${NAMES[tier]} is not one that this version knows`);
}
function zonePrice({ isServerless, hardware }, place) {
	if (isServerless) return words$2("General Purpose - Serverless - Compute Gen5", "1 vCore Zone Redundancy", "Zone Redundancy vCore", place);
	return words$2(`Single/Elastic Pool General Purpose - Compute ${hardware}`, "vCore ZR Zone Redundancy", "Zone Redundancy vCore", place);
}
function licencePrice(tier) {
	return words$2(`Single/Elastic Pool ${NAMES[tier]} - SQL License`, "vCore", "vCore", "global");
}
function hasLicence({ tier, isServerless }) {
	return tier !== "HS" && !isServerless;
}
function billedGb(tier, maxSizeGb) {
	return tier === "HS" ? maxSizeGb : maxSizeGb.times(WITH_LOG);
}
function storagePrice$1(tier, isZoneRedundant, place) {
	if (tier === "HS") return words$2("Hyperscale - Storage", "Hyperscale", "Hyperscale Data Stored", place);
	const sku = tier === "GP" && isZoneRedundant ? "General Purpose Zone Redundancy" : NAMES[tier];
	return words$2(`Single/Elastic Pool ${NAMES[tier]} - Storage`, sku, `${sku} Data Stored`, place);
}
function words$2(product, sku, meter, place) {
	return azure("SQL Database", `SQL Database ${product}`, sku, meter, { place });
}
// src/resources/azure/sql/database-components.ts
const databaseUsage = {
	monthly_vcore_hours: usageNumber("vCore-hours a month of a serverless database"),
	extra_data_storage_gb: usageNumber("GB beyond what a database by DTUs includes"),
	data_storage_gb: usageNumber("GB that a Hyperscale database has allocated, averaged over the month"),
	long_term_retention_storage_gb: usageNumber("GB of long-term backups, averaged over the month"),
	backup_storage_gb: usageNumber("GB of point-in-time backups beyond the size of the database, averaged over the month")
};
function databaseComponents(of) {
	return [
		...vcoreComponents$1(of),
		...dtuComponents(of),
		...backupComponents(of)
	];
}
function vcoreComponents$1(of) {
	const isProvisioned = (r) => sizeOf$1(of(r))?.isServerless === false;
	const isServerless = (r) => sizeOf$1(of(r))?.isServerless === true;
	const paysForZones = (r) => sizeOf$1(of(r))?.tier === "GP" && of(r).isZoneRedundant;
	const cores = {
		unit: "hours",
		hourly: true,
		quantity: (r) => known(of(r)).cores
	};
	const used = {
		unit: "hours",
		quantity: (r) => of(r).usage.monthly_vcore_hours
	};
	return [
		{
			...cores,
			name: "vCores",
			detail: (r) => of(r).size,
			detailNames: "size",
			when: isProvisioned,
			price: (r) => computePrice(known(of(r)), of(r).place)
		},
		{
			...used,
			name: "vCores used",
			detail: (r) => of(r).size,
			when: isServerless,
			price: (r) => computePrice(known(of(r)), of(r).place)
		},
		{
			...cores,
			name: "Zone redundancy",
			when: (r) => isProvisioned(r) && paysForZones(r),
			price: (r) => zonePrice(known(of(r)), of(r).place)
		},
		{
			...used,
			name: "Zone redundancy",
			when: (r) => isServerless(r) && paysForZones(r),
			price: (r) => zonePrice(known(of(r)), of(r).place)
		},
		{
			...cores,
			name: "Read replicas",
			when: (r) => sizeOf$1(of(r))?.tier === "HS" && of(r).replicas.gt(0),
			quantity: (r) => known(of(r)).cores.times(of(r).replicas),
			price: (r) => computePrice(known(of(r)), of(r).place)
		},
		{
			...cores,
			name: "SQL licence",
			when: (r) => paysLicence(of(r)),
			price: (r) => licenceOf$1(of(r))
		},
		{
			name: "Storage",
			unit: "GB-months",
			when: (r) => sizeOf$1(of(r)) !== void 0,
			quantity: (r) => storageOf(of(r)),
			price: (r) => storagePrice$1(known(of(r)).tier, of(r).isZoneRedundant, of(r).place)
		}
	];
}
function sizeOf$1({ isPooled, size }) {
	return isPooled ? void 0 : vcoreSizeOf(size);
}
function known(database) {
	return sizeOf$1(database) ?? unpriced(`${database.size} is not a size by vCores`);
}
function paysLicence(database) {
	const size = sizeOf$1(database);
	return size !== void 0 && hasLicence(size) && !database.bringsLicence;
}
function licenceOf$1(database) {
	if (!database.production) database.assume("dev/test subscriptions pay less for the licence; that price is not in the list, and the full one is counted");
	return licencePrice(known(database).tier);
}
function storageOf(database) {
	const { tier } = known(database);
	if (tier === "HS") return database.usage.data_storage_gb ?? database.maxSizeGb;
	if (database.maxSizeGb) return billedGb(tier, database.maxSizeGb);
	database.assume(`max_size_gb is not set; assumed 32, Azure's default`);
	return billedGb(tier, DEFAULT);
}
const DEFAULT = exact(32);
function dtuComponents(of) {
	return [{
		name: "DTUs",
		detail: (r) => of(r).size,
		detailNames: "size",
		unit: "days",
		when: (r) => !of(r).isPooled && sizeOf$1(of(r)) === void 0,
		quantity: () => DAYS_A_MONTH,
		price: (r) => dtuPrice(knownTier(of(r)), of(r).size, of(r).place)
	}, {
		name: "Extra data storage",
		unit: "GB-months",
		when: (r) => hasExtraStorage(of(r)),
		quantity: (r) => extraGb(of(r)),
		price: (r) => extraStoragePrice(knownTier(of(r)), of(r).place)
	}];
}
function knownTier({ size }) {
	return dtuTierOf(size) ?? unpriced(`${size} is no size that this version knows`);
}
function extraGb(database) {
	const { usage, maxSizeGb, size } = database;
	const included = includedGb(knownTier(database), size);
	return usage.extra_data_storage_gb ?? (maxSizeGb ?? included).minus(included).max(0);
}
function hasExtraStorage(database) {
	const tier = database.isPooled ? void 0 : dtuTierOf(database.size);
	return tier !== void 0 && tier !== "Basic" && extraGb(database).gt(0);
}
function backupComponents(of) {
	const isHyperscale = (r) => sizeOf$1(of(r))?.tier === "HS";
	const words = (r, product, sku, meter) => azure("SQL Database", `SQL Database ${product}`, sku, meter, { place: of(r).place });
	return [{
		name: "Long-term retention",
		detail: (r) => of(r).backupRedundancy,
		unit: "GB-months",
		quantity: (r) => of(r).usage.long_term_retention_storage_gb,
		price: (r) => {
			const sku = `Backup ${of(r).backupRedundancy}`;
			return words(r, isHyperscale(r) ? "SingleDB Hyperscale - LTR Backup Storage" : "- LTR Backup Storage", sku, `${sku} Data Stored`);
		}
	}, {
		name: "Point-in-time backups",
		detail: (r) => of(r).backupRedundancy,
		unit: "GB-months",
		quantity: (r) => of(r).usage.backup_storage_gb,
		price: (r) => {
			const redundancy = of(r).backupRedundancy;
			if (isHyperscale(r)) return words(r, "SingleDB Hyperscale - Storage", `Backup - ${redundancy}`, `Backup - ${redundancy} Data Stored`);
			return words(r, "Single/Elastic Pool PITR Backup Storage", `Backup ${redundancy}`, `${redundancy} Data Stored`);
		}
	}];
}
// src/resources/azure/sql/mssql-database.ts
const attributes$15 = {
	sku_name: text({
		default: "GP_S_Gen5_2",
		because: "Azure's default"
	}),
	elastic_pool_id: text(),
	license_type: text({
		default: "LicenseIncluded",
		because: "the provider's default"
	}),
	max_size_gb: number({
		default: void 0,
		because: "Azure's default"
	}),
	read_replica_count: number({
		default: 0,
		because: "no replica"
	}),
	storage_account_type: text({
		default: "Geo",
		because: "the provider's default"
	}),
	zone_redundant: flag({
		default: false,
		because: "Azure's default"
	})
};
const references$9 = {
	server: refersTo("server_id", "azurerm_mssql_server", {}),
	pool: refersTo("elastic_pool_id", "azurerm_mssql_elasticpool", {})
};
const mssqlDatabase = sheet({
	type: "azurerm_mssql_database",
	title: "SQL database",
	pricing: "azure.microsoft.com/pricing/details/azure-sql-database/single",
	limits: [
		"A database in an elastic pool is billed through the pool.",
		"Dev/test prices, reserved capacity, the free offer, data warehouses and data transfer are not priced.",
		"Geo-replicas and failover secondaries are databases of their own; named replicas of Hyperscale as well."
	],
	attributes: attributes$15,
	usage: databaseUsage,
	references: references$9,
	components: databaseComponents(databaseOf$1)
});
function databaseOf$1(r) {
	return {
		get size() {
			return r.sku_name;
		},
		get isPooled() {
			return r.refs.pool !== void 0 || r.sku_name.toLowerCase() === "elasticpool" || Boolean(r.elastic_pool_id);
		},
		get maxSizeGb() {
			return r.max_size_gb;
		},
		get isZoneRedundant() {
			return r.zone_redundant;
		},
		get replicas() {
			return r.read_replica_count;
		},
		get bringsLicence() {
			return r.license_type.toLowerCase() === "baseprice";
		},
		get backupRedundancy() {
			return backupRedundancyOf(r.storage_account_type);
		},
		get usage() {
			return r.usage;
		},
		get production() {
			return r.production;
		},
		get place() {
			return r.refs.server?.region;
		},
		assume: (text) => r.assume(text)
	};
}
// src/resources/azure/sql/dtu-pool.ts
const poolUsage = { extra_data_storage_gb: usageNumber("GB beyond what a pool by DTUs includes") };
function dtuPoolComponents(of) {
	const known = (r) => of(r) ?? unpriced("it is a pool by vCores");
	return [{
		name: "DTUs",
		detail: (r) => `${known(r).tier}, ${known(r).dtus.toString()} DTUs`,
		detailNames: "size",
		unit: "days",
		when: (r) => of(r) !== void 0,
		quantity: () => DAYS_A_MONTH,
		price: (r) => poolPrice(known(r).tier, known(r).dtus)
	}, {
		name: "Extra data storage",
		unit: "GB-months",
		when: (r) => of(r) !== void 0 && known(r).tier !== "Basic" && extraOf(known(r)).gt(0),
		quantity: (r) => extraOf(known(r)),
		price: (r) => extraStoragePrice(known(r).tier)
	}];
}
function extraOf({ tier, dtus, maxSizeGb, extraGb }) {
	const included = includedGbOfPool(tier, dtus);
	return extraGb ?? (maxSizeGb ?? included).minus(included).max(0);
}
const TIERS = [
	"Basic",
	"Standard",
	"Premium"
];
function dtuTierNamed(name) {
	return TIERS.find((tier) => tier.toLowerCase() === name.toLowerCase());
}
// src/resources/azure/sql/mssql-elasticpool.ts
const attributes$14 = {
	sku: block({
		name: text(),
		tier: text(),
		capacity: number()
	}),
	license_type: text({
		default: "LicenseIncluded",
		because: "Azure's default"
	}),
	max_size_gb: number({
		default: void 0,
		because: "not said"
	}),
	max_size_bytes: number({
		default: void 0,
		because: "not said"
	}),
	zone_redundant: flag({
		default: false,
		because: "Azure's default"
	})
};
const mssqlElasticpool = sheet({
	type: "azurerm_mssql_elasticpool",
	title: "SQL elastic pool",
	pricing: "azure.microsoft.com/pricing/details/azure-sql-database/elastic",
	limits: ["Backups are billed with the databases.", "Replicas of Hyperscale pools, dev/test prices and reserved capacity are not priced."],
	attributes: attributes$14,
	usage: poolUsage,
	components: [...vcoreComponents(), ...dtuPoolComponents(dtuPoolOf)]
});
function vcoreComponents() {
	const cores = {
		unit: "hours",
		hourly: true,
		when: isByVcore,
		quantity: (r) => sizeOf(r).cores
	};
	return [
		{
			...cores,
			name: "vCores",
			detail: (r) => `${skuOf$2(r).name ?? ""}, ${sizeOf(r).cores.toString()} vCores`,
			detailNames: "size",
			price: (r) => computePrice(sizeOf(r), void 0)
		},
		{
			...cores,
			name: "Zone redundancy",
			when: (r) => isByVcore(r) && sizeOf(r).tier === "GP" && r.zone_redundant,
			price: (r) => zonePrice(sizeOf(r), void 0)
		},
		{
			...cores,
			name: "SQL licence",
			when: (r) => isByVcore(r) && hasLicence(sizeOf(r)) && r.license_type.toLowerCase() !== "baseprice",
			price: licenceOf
		},
		{
			name: "Storage",
			unit: "GB-months",
			when: isByVcore,
			quantity: (r) => billedGb(sizeOf(r).tier, maxSizeOf(r) ?? unpriced("max_size_gb is not set")),
			price: (r) => storagePrice$1(sizeOf(r).tier, r.zone_redundant, void 0)
		}
	];
}
function licenceOf(r) {
	if (!r.production) r.assume("dev/test subscriptions pay less for the licence; that price is not in the list, and the full one is counted");
	return licencePrice(sizeOf(r).tier);
}
function skuOf$2({ sku }) {
	return sku ?? unpriced("sku is not set");
}
function isByVcore(r) {
	return dtuTierNamed(skuOf$2(r).tier ?? unpriced("sku.tier is not set")) === void 0;
}
function sizeOf(r) {
	const { name, capacity } = skuOf$2(r);
	return vcoreSizeOf(`${name}_${capacity?.toString()}`) ?? unpriced(`${name} is no kind of pool that this version knows`);
}
function maxSizeOf(r) {
	return r.max_size_gb ?? r.max_size_bytes?.over(1024 ** 3);
}
function dtuPoolOf(r) {
	if (isByVcore(r)) return void 0;
	return {
		get tier() {
			return dtuTierNamed(skuOf$2(r).tier ?? "") ?? unpriced("sku.tier is not set");
		},
		get dtus() {
			return skuOf$2(r).capacity ?? unpriced("sku.capacity is not set");
		},
		get maxSizeGb() {
			return maxSizeOf(r);
		},
		get extraGb() {
			return r.usage.extra_data_storage_gb;
		}
	};
}
// src/resources/azure/sql/mssql-job-agent.ts
const attributes$13 = { sku: text({
	default: "JA100",
	because: "the provider's default"
}) };
const mssqlJobAgent = sheet({
	type: "azurerm_mssql_job_agent",
	title: "SQL elastic job agent",
	pricing: "azure.microsoft.com/pricing/details/azure-sql-database/elastic",
	limits: ["Its database is billed by itself."],
	attributes: attributes$13,
	components: [{
		name: "Job agent",
		detail: (r) => r.sku,
		detailNames: "size",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => azure("SQL Database", "SQL Database - Elastic Jobs Agent", r.sku, `${r.sku} Job Agent`)
	}]
});
// src/resources/azure/sql/sql-database.ts
const attributes$12 = {
	edition: text({
		default: "GeneralPurpose",
		because: "Azure's default"
	}),
	requested_service_objective_name: text({
		default: void 0,
		because: "the edition's default"
	}),
	elastic_pool_name: text({
		default: void 0,
		because: "in no pool"
	}),
	max_size_bytes: number({
		default: void 0,
		because: "Azure's default"
	}),
	zone_redundant: flag({
		default: false,
		because: "the provider's default"
	})
};
const DEFAULT_SIZES = new Map([
	["basic", "Basic"],
	["standard", "S0"],
	["premium", "P1"],
	["generalpurpose", "GP_Gen5_2"],
	["businesscritical", "BC_Gen5_2"],
	["hyperscale", "HS_Gen5_2"]
]);
const GB = 1024 ** 3;
const sqlDatabase = sheet({
	type: "azurerm_sql_database",
	title: "SQL database (before version 4 of the provider)",
	pricing: "azure.microsoft.com/pricing/details/azure-sql-database/single",
	limits: ["A database in an elastic pool is billed through the pool.", "Dev/test prices, hybrid benefit, reserved capacity and data transfer are not priced."],
	attributes: attributes$12,
	usage: databaseUsage,
	components: databaseComponents(databaseOf)
});
function databaseOf(r) {
	return {
		get size() {
			return r.requested_service_objective_name ?? DEFAULT_SIZES.get(r.edition.toLowerCase()) ?? unpriced(`the edition ${r.edition} has no known default size`);
		},
		get isPooled() {
			return Boolean(r.elastic_pool_name) || r.requested_service_objective_name?.toLowerCase() === "elasticpool";
		},
		get maxSizeGb() {
			return r.max_size_bytes?.over(GB);
		},
		get isZoneRedundant() {
			return r.zone_redundant;
		},
		replicas: exact(0),
		bringsLicence: false,
		backupRedundancy: "RA-GRS",
		get usage() {
			return r.usage;
		},
		get production() {
			return r.production;
		},
		place: void 0,
		assume: (text) => r.assume(text)
	};
}
// src/resources/azure/sql/sql-elasticpool.ts
const attributes$11 = {
	edition: text(),
	dtu: number(),
	pool_size: number({
		default: void 0,
		because: "what the pool includes"
	})
};
const sqlElasticpool = sheet({
	type: "azurerm_sql_elasticpool",
	title: "SQL elastic pool (before version 4 of the provider)",
	pricing: "azure.microsoft.com/pricing/details/azure-sql-database/elastic",
	limits: ["Backups are billed with the databases."],
	attributes: attributes$11,
	usage: poolUsage,
	components: dtuPoolComponents(poolOf)
});
function poolOf(r) {
	return {
		get tier() {
			return dtuTierNamed(r.edition ?? "") ?? unpriced(`there is no edition ${r.edition} of pools by DTUs`);
		},
		get dtus() {
			return r.dtu ?? unpriced("dtu is not set");
		},
		get maxSizeGb() {
			return r.pool_size?.over(1024);
		},
		get extraGb() {
			return r.usage.extra_data_storage_gb;
		}
	};
}
// src/resources/azure/sql/index.ts
const sheets$6 = [
	managedInstance,
	mssqlDatabase,
	mssqlElasticpool,
	mssqlJobAgent,
	sqlDatabase,
	sqlElasticpool
];
// src/resources/azure/storage/account-kind.ts
const off = {
	default: false,
	because: "the provider's default"
};
const accountAttributes = {
	account_kind: text({
		default: "StorageV2",
		because: "the provider's default"
	}),
	account_tier: text(),
	account_replication_type: text(),
	access_tier: text({
		default: "Hot",
		because: "the provider's default"
	}),
	is_hns_enabled: flag(off),
	nfsv3_enabled: flag(off),
	sftp_enabled: flag(off),
	provisioned_billing_model_version: text({
		default: void 0,
		because: "billed by what is used"
	})
};
function isForFiles({ account_kind: kind }) {
	return kind === "FileStorage";
}
function isPremium({ account_tier: tier }) {
	return (tier ?? unpriced("account_tier is not set")) === "Premium";
}
function blobKindOf(account) {
	const { account_kind: kind, is_hns_enabled, nfsv3_enabled } = account;
	const isHierarchical = is_hns_enabled || nfsv3_enabled;
	if (kind === "Storage") return "v1";
	if (!isPremium(account)) return kind === "BlobStorage" ? "BlobStorage" : isHierarchical ? "v2 hierarchical" : "v2";
	if (kind !== "BlockBlobStorage") return unpriced("premium accounts of this kind hold page blobs, which are billed by disk");
	return isHierarchical ? "premium hierarchical" : "premium";
}
// src/resources/azure/storage/redundancy.ts
const SPELLED = new Map([
	["LRS", "LRS"],
	["ZRS", "ZRS"],
	["GRS", "GRS"],
	["RAGRS", "RA-GRS"],
	["GZRS", "GZRS"],
	["RAGZRS", "RA-GZRS"]
]);
function redundancyOf(replicationType) {
	const name = (replicationType ?? unpriced("account_replication_type is not set")).toUpperCase();
	return SPELLED.get(name) ?? unpriced(`the replication ${replicationType} is not one that this version knows`);
}
function writtenAs(redundancy) {
	return redundancy.replace("RA-", "");
}
function isZonal(redundancy) {
	return redundancy.endsWith("ZRS");
}
function isGeo(redundancy) {
	return /G/.test(redundancy);
}
// src/resources/azure/storage/blob-meters.ts
const PRODUCTS$1 = {
	v1: "General Block Blob",
	v2: "General Block Blob v2",
	"v2 hierarchical": "General Block Blob v2 Hierarchical Namespace",
	BlobStorage: "Blob Storage",
	premium: "Premium Block Blob",
	"premium hierarchical": "Premium Block Blob v2 Hierarchical Namespace"
};
function blobPrice(blobs, meter) {
	const { kind, redundancy } = blobs;
	if (kind === "v1") return of(kind, `Standard ${redundancy}`, oldMeter(redundancy, meter));
	if (meter === "iterative read" || meter === "iterative write") return iterativePrice(redundancy, meter);
	const tier = tierOf$1(blobs, meter);
	return of(kind, `${tier} ${redundancy}`, isFull(blobs) ? fullMeter(blobs, tier, meter) : shortMeter(tier, redundancy, meter));
}
function of(kind, sku, meter) {
	return azure("Storage", PRODUCTS$1[kind], sku, meter);
}
function tierOf$1({ kind, accessTier }, meter) {
	if (kind.startsWith("premium")) return "Premium";
	return meter === "list" || meter === "other" ? "Hot" : accessTier;
}
function isFull({ kind, accessTier }) {
	return kind.includes("hierarchical") || kind === "premium" || accessTier === "Cold";
}
const FULL = {
	stored: "Data Stored",
	write: "Write Operations",
	list: "List and Create Container Operations",
	read: "Read Operations",
	other: "Other Operations",
	"iterative write": "Iterative Write Operations",
	"iterative read": "Iterative Read Operations",
	retrieval: "Data Retrieval",
	"data write": "Data Write",
	index: "Index Tags",
	"early delete": "Early Delete"
};
function fullMeter({ kind, redundancy, accessTier }, tier, meter) {
	if (kind === "v2" && accessTier === "Cold" && (meter === "list" || meter === "other")) return shortMeter(tier, redundancy, meter);
	return `${tier} ${redundancy} ${meter === "other" && tier === "Premium" ? "All Other Operations" : FULL[meter]}`;
}
function shortMeter(tier, redundancy, meter) {
	const [written, zones] = [writtenAs(redundancy), isZonal(redundancy) ? " ZRS" : ""];
	switch (meter) {
		case "stored":
		case "early delete": return `${tier} ${redundancy} ${FULL[meter]}`;
		case "read":
		case "retrieval": return `${tier}${zones} ${FULL[meter]}`;
		case "list": return `${written} ${FULL.list}`;
		case "other": return "All Other Operations";
		case "index": return written === "LRS" || written === "ZRS" ? FULL.index : `${written} ${FULL.index}`;
		case "write":
		case "data write":
		case "iterative write":
		case "iterative read": return `${tier} ${written} ${FULL[meter]}`;
	}
}
function oldMeter(redundancy, meter) {
	if (meter === "read") return FULL.read;
	return meter === "other" ? "All Other Operations" : `${redundancy} ${FULL[meter]}`;
}
function iterativePrice(redundancy, meter) {
	const written = writtenAs(redundancy);
	const isPlain = written === "LRS" || written === "ZRS" && meter === "iterative write";
	return azure("Storage", "Azure Data Lake Storage Gen2 Hierarchical Namespace", `Hot ${redundancy}`, `Hot ${isPlain ? "" : `${written} `}${FULL[meter]}`);
}
// src/resources/azure/storage/file-meters.ts
const WORDS = {
	stored: "Data Stored",
	snapshots: "Data Stored",
	metadata: "Metadata",
	write: "Write Operations",
	list: "List Operations",
	read: "Read Operations",
	other: "Other Operations",
	retrieval: "Data Retrieval",
	"early delete": "Early Delete"
};
function filePrice({ tier, redundancy, place }, meter) {
	const kept = writtenAs(redundancy);
	if (tier === "Premium") return azure("Storage", "Premium Files", `Premium ${kept}`, `Premium ${kept} ${meter === "snapshots" ? "Snapshots" : "Provisioned"}`, { place });
	if (tier === "TransactionOptimized") return azure("Storage", "Files v2", `Standard ${kept}`, standardMeter(kept, meter), { place });
	return azure("Storage", "Files v2", `${tier} ${kept}`, tieredMeter(tier, kept, meter), { place });
}
function standardMeter(kept, meter) {
	const word = meter === "other" ? "Protocol Operations" : WORDS[meter];
	return !isZonal(kept) && [
		"list",
		"read",
		"other"
	].includes(meter) ? word : `${kept} ${word}`;
}
function tieredMeter(tier, kept, meter) {
	if (meter === "metadata") return `${kept} Metadata`;
	return meter === "read" || (meter === "other" || meter === "retrieval") && kept !== "GZRS" ? `${tier} ${WORDS[meter]}` : `${tier} ${kept} ${WORDS[meter]}`;
}
// src/resources/azure/storage/account.ts
const usage$11 = {
	storage_gb: usageNumber("GB of blobs in the account's access tier, averaged over the month"),
	monthly_write_operations: usageNumber("writes a month"),
	monthly_list_and_create_container_operations: usageNumber("lists a month, and containers that are made"),
	monthly_read_operations: usageNumber("reads a month"),
	monthly_other_operations: usageNumber("all other operations a month; deletes are free"),
	monthly_iterative_write_operations: usageNumber("iterative writes a month, with a hierarchical namespace"),
	monthly_iterative_read_operations: usageNumber("iterative reads a month, with a hierarchical namespace"),
	monthly_data_retrieval_gb: usageNumber("GB a month that are read from the cool or cold tier"),
	monthly_data_write_gb: usageNumber("GB a month that are written to the cool tier of a BlobStorage account"),
	blob_index_tags: usageNumber("index tags on blobs, averaged over the month"),
	early_deletion_gb: usageNumber("GB a month that leave the cool or cold tier before their time, as GB-months left"),
	data_at_rest_storage_gb: usageNumber("GB in file shares of a FileStorage account, averaged over the month; what is provisioned of premium ones"),
	snapshots_storage_gb: usageNumber("GB of snapshots of these shares, averaged over the month"),
	metadata_at_rest_storage_gb: usageNumber("GB of metadata of these shares, averaged over the month")
};
const account = sheet({
	type: "azurerm_storage_account",
	title: "Storage account",
	pricing: "azure.microsoft.com/pricing/details/storage/blobs",
	limits: [
		"File shares, queues and tables of a general purpose account are billed as resources of their own; page blobs are not priced.",
		"Blobs in other tiers than the account's, the archive, versions and snapshots, inventory, the change feed, point-in-time restore and encryption scopes are not priced.",
		"Copying to another region, data transfer and reserved capacity are not priced."
	],
	attributes: accountAttributes,
	usage: usage$11,
	free: (r) => isForFiles(r) && r.provisioned_billing_model_version !== void 0 ? "its shares are billed by themselves" : void 0,
	components: [
		...blobComponents(),
		...fileComponents(),
		sftp()
	]
});
function blobComponents() {
	const operations = (name, meter, quantity, when = always$1) => ({
		name,
		detail: (r) => detailOf(blobsOf(r)),
		unit: "operations",
		when: (r) => !isForFiles(r) && when(r),
		quantity,
		price: (r) => blobPrice(blobsOf(r), meter)
	});
	return [
		{
			...operations("Blob storage", "stored", (r) => r.usage.storage_gb),
			unit: "GB-months"
		},
		operations("Writes", "write", (r) => r.usage.monthly_write_operations),
		operations("Lists and new containers", "list", (r) => r.usage.monthly_list_and_create_container_operations, hasLists),
		operations("Reads", "read", (r) => r.usage.monthly_read_operations),
		operations("Other operations", "other", (r) => r.usage.monthly_other_operations),
		operations("Iterative writes", "iterative write", (r) => r.usage.monthly_iterative_write_operations, isLake),
		operations("Iterative reads", "iterative read", (r) => r.usage.monthly_iterative_read_operations, isLake),
		{
			...operations("Data retrieval", "retrieval", (r) => r.usage.monthly_data_retrieval_gb, isTiered),
			unit: "GB"
		},
		{
			...operations("Data writes", "data write", (r) => r.usage.monthly_data_write_gb, (r) => isTiered(r) && isOlder(r)),
			unit: "GB"
		},
		{
			...operations("Blob index tags", "index", (r) => r.usage.blob_index_tags, hasTags),
			unit: "tag-months"
		},
		{
			...operations("Early deletion", "early delete", (r) => r.usage.early_deletion_gb, (r) => isTiered(r) && !isOlder(r)),
			unit: "GB"
		}
	];
}
function always$1() {
	return true;
}
function blobsOf(r) {
	return {
		get kind() {
			return blobKindOf(r);
		},
		get redundancy() {
			return redundancyOf(r.account_replication_type);
		},
		get accessTier() {
			return r.access_tier;
		}
	};
}
function detailOf({ kind, accessTier, redundancy }) {
	return kind === "v1" || kind.startsWith("premium") ? `${kind}, ${redundancy}` : `${accessTier.toLowerCase()}, ${redundancy}`;
}
function hasLists(r) {
	return !isLake(r);
}
function isLake(r) {
	return !isPremium(r) && blobKindOf(r) === "v2 hierarchical";
}
function isOlder(r) {
	return r.account_kind === "BlobStorage";
}
function isTiered(r) {
	return !isPremium(r) && r.account_kind !== "Storage" && r.access_tier !== "Hot";
}
function hasTags(r) {
	return !isPremium(r) && ["v2", "BlobStorage"].includes(blobKindOf(r));
}
function fileComponents() {
	const files = (name, meter, quantity, when = standard$1) => ({
		name,
		detail: (r) => `${fileTierOf(r).toLowerCase()}, ${redundancyOf(r.account_replication_type)}`,
		unit: "operations",
		when: (r) => isForFiles(r) && when(r),
		quantity,
		price: (r) => filePrice({
			tier: fileTierOf(r),
			redundancy: redundancyOf(r.account_replication_type)
		}, meter)
	});
	const cool = (r) => standard$1(r) && fileTierOf(r) === "Cool";
	return [
		{
			...files("File storage", "stored", (r) => r.usage.data_at_rest_storage_gb, always$1),
			unit: "GB-months"
		},
		{
			...files("Snapshots of shares", "snapshots", (r) => r.usage.snapshots_storage_gb, always$1),
			unit: "GB-months"
		},
		{
			...files("Metadata of files", "metadata", (r) => r.usage.metadata_at_rest_storage_gb),
			unit: "GB-months"
		},
		files("File writes", "write", (r) => r.usage.monthly_write_operations),
		files("File lists", "list", (r) => r.usage.monthly_list_and_create_container_operations),
		files("File reads", "read", (r) => r.usage.monthly_read_operations),
		files("Other file operations", "other", (r) => r.usage.monthly_other_operations),
		{
			...files("File data retrieval", "retrieval", (r) => r.usage.monthly_data_retrieval_gb, cool),
			unit: "GB"
		},
		{
			...files("Early deletion of files", "early delete", (r) => r.usage.early_deletion_gb, cool),
			unit: "GB"
		}
	];
}
function standard$1(r) {
	return !isPremium(r);
}
function fileTierOf(r) {
	return isPremium(r) ? "Premium" : r.access_tier;
}
function sftp() {
	return {
		name: "SFTP endpoint",
		unit: "hours",
		hourly: true,
		when: (r) => r.sftp_enabled,
		quantity: () => 1,
		price: (r) => {
			const sku = `SSH File Transfer Protocol ${redundancyOf(r.account_replication_type)}`;
			return azure("Storage", "Blob Features", sku, `${sku} Hour Enabled`);
		}
	};
}
// src/resources/azure/storage/account-of.ts
const attributes$10 = {
	account_kind: accountAttributes.account_kind,
	account_tier: accountAttributes.account_tier,
	account_replication_type: accountAttributes.account_replication_type,
	provisioned_billing_model_version: accountAttributes.provisioned_billing_model_version,
	table_encryption_key_type: text({
		default: "Service",
		because: "the provider's default"
	})
};
const accountReferences = {
	byName: refersTo("storage_account_name", "azurerm_storage_account", attributes$10),
	byId: refersTo("storage_account_id", "azurerm_storage_account", attributes$10)
};
function accountOf(refs) {
	return refs.byName ?? refs.byId ?? unpriced("its storage account is not in the plan, which says where and of which kind it is");
}
// src/resources/azure/storage/queue.ts
const usage$10 = {
	monthly_storage_gb: usageNumber("GB of messages, averaged over the month"),
	monthly_class_1_operations: usageNumber("operations a month that make, list or write"),
	monthly_class_2_operations: usageNumber("all other operations a month"),
	monthly_geo_replication_data_transfer_gb: usageNumber("GB a month that are copied to the other region")
};
const queue = sheet({
	type: "azurerm_storage_queue",
	title: "Storage queue",
	pricing: "azure.microsoft.com/pricing/details/storage/queues",
	attributes: {},
	usage: usage$10,
	references: accountReferences,
	components: [
		{
			name: "Storage",
			detail: keptAs,
			unit: "GB-months",
			quantity: (r) => r.usage.monthly_storage_gb,
			price: (r) => words$1(r, `${keptAs(r)} Data Stored`)
		},
		{
			name: "Class 1 operations",
			unit: "operations",
			quantity: (r) => r.usage.monthly_class_1_operations,
			price: (r) => words$1(r, `${writtenAs(keptAs(r))} Class 1 Operations`)
		},
		{
			name: "Class 2 operations",
			unit: "operations",
			quantity: (r) => r.usage.monthly_class_2_operations,
			price: (r) => words$1(r, `${isZonal(keptAs(r)) ? "ZRS " : ""}Class 2 Operations`)
		},
		{
			name: "Copies to the other region",
			unit: "GB",
			when: (r) => isGeo(keptAs(r)),
			quantity: (r) => r.usage.monthly_geo_replication_data_transfer_gb,
			price: (r) => azure("Storage", "Storage - Bandwidth", "Geo-Replication v2", "Geo-Replication v2 Data Transfer", { place: accountOf(r.refs).region })
		}
	]
});
function keptAs({ refs }) {
	return redundancyOf(accountOf(refs).account_replication_type);
}
function words$1(r, meter) {
	const account = accountOf(r.refs);
	const product = account.account_kind === "Storage" ? "Queues" : "Queues v2";
	return azure("Storage", product, `Standard ${keptAs(r)}`, meter, { place: account.region });
}
// src/resources/azure/storage/share.ts
const attributes$9 = {
	access_tier: text({
		default: void 0,
		because: "the account's"
	}),
	quota: number()
};
const usage$9 = {
	storage_gb: usageNumber("GB of files, averaged over the month; premium shares are billed for their quota"),
	snapshots_storage_gb: usageNumber("GB of snapshots, averaged over the month"),
	metadata_at_rest_storage_gb: usageNumber("GB of metadata in the hot or cool tier, averaged over the month"),
	monthly_write_operations: usageNumber("writes a month"),
	monthly_list_operations: usageNumber("lists a month"),
	monthly_read_operations: usageNumber("reads a month"),
	monthly_other_operations: usageNumber("all other operations a month; deletes are free"),
	monthly_data_retrieval_gb: usageNumber("GB a month that are read from the cool tier")
};
const share = sheet({
	type: "azurerm_storage_share",
	title: "File share",
	pricing: "azure.microsoft.com/pricing/details/storage/files",
	limits: ["Bursting, soft-deleted shares, copying to another region, data transfer and reserved capacity are not priced."],
	attributes: attributes$9,
	usage: usage$9,
	references: accountReferences,
	components: [
		{
			...line("Storage", "stored", (r) => isOfPremium(r) ? quotaOf(r) : r.usage.storage_gb, always),
			unit: "GB-months",
			price: (r) => {
				if (accountOf(r.refs).provisioned_billing_model_version !== void 0) unpriced("its IOPS and throughput are provisioned apart, and the plan does not say how much");
				return filePrice(filesOf(r), "stored");
			}
		},
		{
			...line("Snapshots", "snapshots", (r) => r.usage.snapshots_storage_gb, always),
			unit: "GB-months"
		},
		{
			...line("Metadata", "metadata", (r) => r.usage.metadata_at_rest_storage_gb, (r) => ["Hot", "Cool"].includes(tierOf(r))),
			unit: "GB-months"
		},
		line("Writes", "write", (r) => r.usage.monthly_write_operations),
		line("Lists", "list", (r) => r.usage.monthly_list_operations),
		line("Reads", "read", (r) => r.usage.monthly_read_operations),
		line("Other operations", "other", (r) => r.usage.monthly_other_operations),
		{
			...line("Data retrieval", "retrieval", (r) => r.usage.monthly_data_retrieval_gb, (r) => tierOf(r) === "Cool"),
			unit: "GB"
		}
	]
});
function line(name, meter, quantity, when = (r) => !isOfPremium(r)) {
	return {
		name,
		detail: (r) => `${tierOf(r)}, ${filesOf(r).redundancy}`,
		unit: "operations",
		when,
		quantity,
		price: (r) => filePrice(filesOf(r), meter)
	};
}
function always() {
	return true;
}
function quotaOf({ quota }) {
	return quota ?? unpriced("quota is not set");
}
function isOfPremium({ refs }) {
	return isPremium(accountOf(refs));
}
function tierOf(r) {
	return isOfPremium(r) ? "Premium" : r.access_tier ?? "TransactionOptimized";
}
function filesOf(r) {
	const account = accountOf(r.refs);
	return {
		tier: tierOf(r),
		redundancy: redundancyOf(account.account_replication_type),
		place: account.region
	};
}
// src/resources/azure/storage/table.ts
const usage$8 = {
	monthly_storage_gb: usageNumber("GB of entities, averaged over the month"),
	monthly_batch_write_operations: usageNumber("batch writes a month"),
	monthly_write_operations: usageNumber("writes a month"),
	monthly_read_operations: usageNumber("reads a month"),
	monthly_scan_operations: usageNumber("scans a month"),
	monthly_list_operations: usageNumber("lists a month"),
	monthly_delete_operations: usageNumber("deletes a month")
};
const table = sheet({
	type: "azurerm_storage_table",
	title: "Storage table",
	pricing: "azure.microsoft.com/pricing/details/storage/tables",
	limits: ["Copying to another region and data transfer are not priced."],
	attributes: {},
	usage: usage$8,
	references: accountReferences,
	components: [
		{
			name: "Storage",
			unit: "GB-months",
			quantity: (r) => r.usage.monthly_storage_gb,
			price: storagePrice
		},
		writes("Batch writes", "Batch Write Operations", (r) => r.usage.monthly_batch_write_operations),
		writes("Writes", "Write Operations", (r) => r.usage.monthly_write_operations),
		operations("Reads", "Read Operations", (r) => r.usage.monthly_read_operations),
		operations("Scans", "Scan Operations", (r) => r.usage.monthly_scan_operations),
		operations("Lists", "List Operations", (r) => r.usage.monthly_list_operations),
		operations("Deletes", "Delete Operations", (r) => r.usage.monthly_delete_operations)
	]
});
function operations(name, meter, quantity) {
	return {
		name,
		unit: "operations",
		quantity,
		price: (r) => words(r, keyOf(r), meter)
	};
}
function writes(name, meter, quantity) {
	return {
		name,
		unit: "operations",
		quantity,
		price: (r) => words(r, keyOf(r), copiesOf(r), meter)
	};
}
function keyOf({ refs }) {
	return accountOf(refs).table_encryption_key_type === "Account" ? "Account Encrypted" : "";
}
function copiesOf(r) {
	const redundancy = redundancyOf(accountOf(r.refs).account_replication_type);
	if (redundancy === "LRS" || redundancy === "ZRS") return "";
	return redundancy === "RA-GZRS" ? redundancy : writtenAs(redundancy);
}
function storagePrice(r) {
	const redundancy = redundancyOf(accountOf(r.refs).account_replication_type);
	return words(r, redundancy.endsWith("GZRS") ? keyOf(r) : "", redundancy, "Data Stored");
}
function words(r, ...meter) {
	const account = accountOf(r.refs);
	const sku = `${keyOf(r) || "Standard"} ${redundancyOf(account.account_replication_type)}`;
	return azure("Storage", "Tables", sku, meter.filter((word) => word !== "").join(" "), { place: account.region });
}
// src/resources/azure/storage/index.ts
const sheets$5 = [
	account,
	queue,
	share,
	table
];
// src/resources/azure/synapse/spark-pool.ts
const attributes$8 = {
	node_size: text(),
	node_size_family: text(),
	node_count: number({
		default: void 0,
		because: "it scales by itself"
	}),
	auto_scale: block({
		min_node_count: number(),
		max_node_count: number()
	})
};
const usage$7 = {
	monthly_hours: usageNumber("hours a month in which the pool runs"),
	nodes: usageNumber("nodes that run on average")
};
const references$8 = { workspace: refersTo("synapse_workspace_id", "azurerm_synapse_workspace", {}) };
const VCORES = new Map([
	["small", 4],
	["medium", 8],
	["large", 16],
	["xlarge", 32],
	["xxlarge", 64],
	["xxxlarge", 80]
]);
const sparkPool = sheet({
	type: "azurerm_synapse_spark_pool",
	title: "Synapse Spark pool",
	pricing: "azure.microsoft.com/pricing/details/synapse-analytics",
	limits: ["The number of nodes is the least that scaling keeps; low and high are its bounds. GPU pools are not priced: how many vCores their nodes have is not known here."],
	attributes: attributes$8,
	usage: usage$7,
	references: references$8,
	components: [{
		name: "vCores",
		detail: (r) => r.node_size ?? "",
		unit: "hours",
		quantity: (r) => r.usage.monthly_hours && nodesOf(r).times(vcoresOf(r)).times(r.usage.monthly_hours),
		sharedTiers: true,
		price: (r) => {
			if (r.node_size_family !== "MemoryOptimized") unpriced(`the family ${r.node_size_family ?? "?"} has no price that is known here`);
			return azure("Azure Synapse Analytics", "Azure Synapse Analytics Serverless Apache Spark Pool - Memory Optimized", "vCore", "vCore", { place: r.refs.workspace?.region });
		}
	}]
});
function vcoresOf({ node_size }) {
	return exact(VCORES.get((node_size ?? "").toLowerCase()) ?? unpriced(`the size ${node_size ?? "?"} is not known`));
}
function nodesOf(r) {
	const scale = r.auto_scale;
	if (!scale) return r.usage.nodes ?? r.node_count ?? unpriced("node_count is not set");
	const value = r.usage.nodes ?? scale.min_node_count ?? unpriced("auto_scale.min_node_count is not set");
	return r.scaled({
		value,
		least: () => scale.min_node_count,
		most: () => scale.max_node_count,
		by: "auto_scale.max_node_count"
	});
}
// src/resources/azure/synapse/sql-pool.ts
const attributes$7 = {
	sku_name: text(),
	storage_account_type: text({
		default: "GRS",
		because: "the provider's default before version 4"
	}),
	geo_backup_policy_enabled: flag({
		default: true,
		because: "the provider's default"
	})
};
const usage$6 = {
	monthly_hours: usageNumber("hours a month in which the pool is not paused"),
	storage_tb: usageNumber("TB stored, with seven days of snapshots"),
	disaster_recovery_enabled: usageText("\"false\" where geo-redundant copies are off")
};
const references$7 = { workspace: refersTo("synapse_workspace_id", "azurerm_synapse_workspace", {}) };
const sqlPool = sheet({
	type: "azurerm_synapse_sql_pool",
	title: "Synapse dedicated SQL pool",
	pricing: "azure.microsoft.com/pricing/details/synapse-analytics",
	limits: ["Reservations and pre-purchased commit units are not priced."],
	attributes: attributes$7,
	usage: usage$6,
	references: references$7,
	components: [
		{
			name: "DWU blocks",
			detail: (r) => r.sku_name ?? "",
			unit: "hours",
			hourly: true,
			quantity: (r) => running(1, r.usage.monthly_hours),
			price: (r) => priced$1(r, "Dedicated SQL Pool", r.sku_name ?? unpriced("sku_name is not set"), "100 DWUs")
		},
		{
			name: "Storage",
			unit: "TB-months",
			quantity: (r) => r.usage.storage_tb,
			price: (r) => priced$1(r, "SQL Storage", "Standard LRS", "Standard LRS Data Stored")
		},
		{
			name: "Geo-redundant disaster recovery",
			unit: "GB-months",
			when: isCopied,
			quantity: (r) => r.usage.storage_tb?.times(1e3),
			price: (r) => priced$1(r, "SQL Disaster Recovery Storage", "Standard RA-GRS", "Standard RA-GRS Data Stored")
		}
	]
});
function priced$1(r, product, sku, meter) {
	const service = "Azure Synapse Analytics";
	return azure(service, `${service} ${product}`, sku, meter, { place: r.refs.workspace?.region });
}
function isCopied(r) {
	return r.geo_backup_policy_enabled && r.storage_account_type === "GRS" && r.usage.disaster_recovery_enabled !== "false";
}
// src/resources/azure/synapse/workspace.ts
const attributes$6 = { managed_virtual_network_enabled: flag({
	default: false,
	because: "the provider's default"
}) };
const usage$5 = {
	serverless_sql_pool_size_tb: usageNumber("TB a month that queries of the serverless SQL pool process"),
	dataflow_basic_instances: usageNumber("basic data flows that run at once; 1 where not given"),
	dataflow_basic_vcores: usageNumber("vCores of a basic data flow; 8 where not given"),
	monthly_dataflow_basic_hours: usageNumber("hours a month in which basic data flows run"),
	dataflow_standard_instances: usageNumber("standard data flows that run at once; 1 where not given"),
	dataflow_standard_vcores: usageNumber("vCores of a standard data flow; 8 where not given"),
	monthly_dataflow_standard_hours: usageNumber("hours a month in which standard data flows run"),
	monthly_datapipeline_azure_hosted_activity_runs: usageNumber("thousands of activity runs a month on the Azure integration runtime"),
	monthly_datapipeline_azure_hosted_data_integration_units: usageNumber("data integration units of a copy; 4 where not given"),
	monthly_datapipeline_azure_hosted_data_integration_hours: usageNumber("hours a month in which data are copied on the Azure integration runtime"),
	monthly_datapipeline_azure_hosted_integration_runtime_hours: usageNumber("hours a month of pipeline activities on the Azure integration runtime"),
	monthly_datapipeline_azure_hosted_external_integration_runtime_hours: usageNumber("hours a month of external activities on the Azure integration runtime"),
	monthly_datapipeline_self_hosted_activity_runs: usageNumber("thousands of activity runs a month on a self-hosted integration runtime"),
	monthly_datapipeline_self_hosted_data_movement_hours: usageNumber("hours a month in which data are copied on a self-hosted integration runtime"),
	monthly_datapipeline_self_hosted_integration_runtime_hours: usageNumber("hours a month of pipeline activities on a self-hosted integration runtime"),
	monthly_datapipeline_self_hosted_external_integration_runtime_hours: usageNumber("hours a month of external activities on a self-hosted integration runtime")
};
const workspace = sheet({
	type: "azurerm_synapse_workspace",
	title: "Synapse workspace",
	pricing: "azure.microsoft.com/pricing/details/synapse-analytics",
	limits: ["SQL and Spark pools are billed as resources of their own; Data Explorer pools, SSIS and Synapse Link are not priced."],
	attributes: attributes$6,
	usage: usage$5,
	components: [
		{
			name: "Serverless SQL pool",
			unit: "TB",
			quantity: (r) => r.usage.serverless_sql_pool_size_tb,
			sharedTiers: true,
			price: priced("Serverless SQL Pool", "Standard", "Standard Data Processed")
		},
		dataFlow("Data flow, basic", "Basic", "dataflow_basic_instances", "dataflow_basic_vcores", "monthly_dataflow_basic_hours"),
		dataFlow("Data flow, standard", "Standard", "dataflow_standard_instances", "dataflow_standard_vcores", "monthly_dataflow_standard_hours"),
		hosted("Activity runs, Azure runtime", "Orchestration Activity Run", "runs", thousands("monthly_datapipeline_azure_hosted_activity_runs")),
		hosted("Data movement, Azure runtime", "Data Movement", "hours", (r) => r.usage.monthly_datapipeline_azure_hosted_data_integration_hours?.times(r.usage.monthly_datapipeline_azure_hosted_data_integration_units ?? exact(4))),
		hosted("Pipeline activities, Azure runtime", "Pipeline Activity", "hours", given("monthly_datapipeline_azure_hosted_integration_runtime_hours")),
		hosted("External activities, Azure runtime", "External Pipeline Activity", "hours", given("monthly_datapipeline_azure_hosted_external_integration_runtime_hours")),
		own("Activity runs, self-hosted runtime", "Orchestration Activity Run", "runs", thousands("monthly_datapipeline_self_hosted_activity_runs")),
		own("Data movement, self-hosted runtime", "Data Movement", "hours", given("monthly_datapipeline_self_hosted_data_movement_hours")),
		own("Pipeline activities, self-hosted runtime", "Pipeline Activity", "hours", given("monthly_datapipeline_self_hosted_integration_runtime_hours")),
		own("External activities, self-hosted runtime", "External Pipeline Activity", "hours", given("monthly_datapipeline_self_hosted_external_integration_runtime_hours"))
	]
});
function priced(product, sku, meter) {
	return azure("Azure Synapse Analytics", `Azure Synapse Analytics ${product}`, sku, meter);
}
function given(key) {
	return (r) => r.usage[key];
}
function thousands(key) {
	return (r) => r.usage[key]?.times(1e3);
}
function hosted(name, meter, unit, quantity) {
	return {
		name,
		unit,
		quantity,
		price: (r) => {
			const runtime = r.managed_virtual_network_enabled ? "Azure Hosted Managed VNET IR" : "Azure Hosted IR";
			return priced("Pipelines", runtime, `${runtime} ${meter}`);
		}
	};
}
function own(name, meter, unit, quantity) {
	return {
		name,
		unit,
		quantity,
		price: priced("Pipelines", "Self Hosted IR", `Self Hosted IR ${meter}`)
	};
}
function dataFlow(name, kind, instances, vcores, hours) {
	return {
		name,
		unit: "hours",
		quantity: ({ usage: said }) => said[hours]?.times(said[vcores] ?? exact(8)).times(said[instances] ?? exact(1)),
		price: priced(`Data Flow - ${kind}`, "vCore", "vCore")
	};
}
// src/resources/azure/synapse/index.ts
const sheets$4 = [
	sparkPool,
	sqlPool,
	workspace
];
// src/resources/azure/trafficmanager/endpoint.ts
const attributes$5 = { enabled: flag({
	default: true,
	because: "the provider's default"
}) };
const references$6 = { profile: refersTo("profile_id", "azurerm_traffic_manager_profile", {
	profile_status: text({
		default: "Enabled",
		because: "the provider's default"
	}),
	monitor_config: block({ interval_in_seconds: number({
		default: 30,
		because: "the provider's default"
	}) })
}, { group: resourceGroup }) };
const endpoint = endpointSheet(["azurerm_traffic_manager_azure_endpoint", "azurerm_traffic_manager_nested_endpoint"], "Azure Endpoint");
const externalEndpoint = endpointSheet(["azurerm_traffic_manager_external_endpoint"], "Non-Azure Endpoint");
function endpointSheet(types, sku) {
	return sheet({
		type: types,
		title: sku === "Azure Endpoint" ? "Traffic Manager endpoint" : "External Traffic Manager endpoint",
		pricing: "azure.microsoft.com/pricing/details/traffic-manager",
		attributes: attributes$5,
		references: references$6,
		free: (r) => r.enabled && r.refs.profile?.profile_status !== "Disabled" ? void 0 : "it is switched off",
		components: [{
			name: "Health checks",
			unit: "months",
			quantity: () => 1,
			price: (r) => checks(r, sku)
		}, {
			name: "Fast health checks",
			detail: () => "every 10 seconds",
			unit: "months",
			when: (r) => isFast(r),
			quantity: () => 1,
			price: (r) => meter$1(r, sku, "Fast Interval Health Check Add-ons")
		}]
	});
}
function isFast(r) {
	return r.refs.profile?.monitor_config?.interval_in_seconds.equals(10) === true;
}
function checks(r, sku) {
	if (!r.refs.profile) r.assume("checked every 30 seconds: its profile is not in the plan");
	return meter$1(r, sku, "Health Checks");
}
function meter$1({ refs: { profile } }, sku, name) {
	return azure("Traffic Manager", "Traffic Manager", sku, `${sku} ${name}`, { place: globalPlace(profile && groupLocation(profile)) });
}
// src/resources/azure/trafficmanager/index.ts
const sheets$3 = [
	endpoint,
	externalEndpoint,
	sheet({
		type: "azurerm_traffic_manager_profile",
		title: "Traffic Manager profile",
		pricing: "azure.microsoft.com/pricing/details/traffic-manager",
		limits: ["Health checks are billed with the endpoints."],
		attributes: {
			profile_status: text({
				default: "Enabled",
				because: "the provider's default"
			}),
			traffic_view_enabled: flag({
				default: false,
				because: "the provider's default"
			})
		},
		usage: {
			monthly_dns_queries: usageNumber("DNS queries a month"),
			monthly_traffic_view_data_points: usageNumber("data points that Traffic View processes a month")
		},
		references: { group: resourceGroup },
		free: (r) => r.profile_status === "Disabled" ? "it is switched off" : void 0,
		components: [{
			name: "DNS queries",
			unit: "queries",
			quantity: (r) => r.usage.monthly_dns_queries,
			price: (r) => azure("Traffic Manager", "Traffic Manager", "Azure Endpoint", "DNS Queries", { place: globalPlace(groupLocation(r)) }),
			sharedTiers: true
		}, {
			name: "Traffic View",
			unit: "data points",
			when: (r) => r.traffic_view_enabled,
			quantity: (r) => r.usage.monthly_traffic_view_data_points,
			price: (r) => azure("Traffic Manager", "Traffic Manager", "Traffic View", "Traffic View Data Points Processed", { place: globalPlace(groupLocation(r)) })
		}]
	})
];
// src/resources/azure/virtualwan/connections.ts
const vpnConnection = connectionSheet("azurerm_vpn_gateway_connection", "Site connection", "vpn_gateway_id", "azurerm_vpn_gateway", "VPN S2S");
const expressRouteConnection = connectionSheet("azurerm_express_route_connection", "ExpressRoute connection", "express_route_gateway_id", "azurerm_express_route_gateway", "ExpressRoute");
function connectionSheet(type, title, through, to, kind) {
	return sheet({
		type,
		title: `${title} of a virtual hub`,
		pricing: "azure.microsoft.com/pricing/details/virtual-wan",
		attributes: {},
		references: { gateway: refersTo(through, to, {}) },
		components: [{
			name: title,
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: ({ refs }) => {
				const place = refs.gateway?.region ?? unpriced("its gateway is not in the plan, so where it lies is not known");
				return azure("Virtual WAN", "Virtual WAN", `${kind} Connection Unit`, `${kind} Connection Unit`, { place });
			}
		}]
	});
}
// src/resources/azure/virtualwan/gateways.ts
const PRICING = "azure.microsoft.com/pricing/details/virtual-wan";
const units = number({
	default: 1,
	because: "the provider's default"
});
const siteToSiteGateway = sheet({
	type: "azurerm_vpn_gateway",
	title: "Site-to-site gateway of a virtual hub",
	pricing: PRICING,
	limits: ["Connections are billed by themselves."],
	attributes: { scale_unit: units },
	components: [scaleUnits("500 Mbps", "VPN S2S")]
});
const pointToSiteGateway = sheet({
	type: "azurerm_point_to_site_vpn_gateway",
	title: "Point-to-site gateway of a virtual hub",
	pricing: PRICING,
	attributes: { scale_unit: units },
	usage: { monthly_p2s_connections_hrs: usageNumber("hours a month of all clients' connections together") },
	components: [scaleUnits("500 Mbps", "VPN P2S"), {
		name: "Client connections",
		unit: "hours",
		quantity: (r) => r.usage.monthly_p2s_connections_hrs,
		price: meter("VPN P2S Connection Unit")
	}]
});
const expressRouteGateway = sheet({
	type: "azurerm_express_route_gateway",
	title: "ExpressRoute gateway of a virtual hub",
	pricing: PRICING,
	limits: ["Connections and circuits are billed by themselves. Units that it scales to by itself are not in the plan."],
	attributes: { scale_unit: {
		...number(),
		from: "scale_units"
	} },
	components: [scaleUnits("2 Gbps", "ExpressRoute")]
});
function scaleUnits(each, kind) {
	return {
		name: "Scale units",
		detail: () => `of ${each}`,
		unit: "hours",
		hourly: true,
		quantity: (r) => r.scale_unit ?? unpriced("the number of scale units is not set"),
		price: meter(`${kind} Scale Unit`)
	};
}
function meter(name) {
	return azure("Virtual WAN", "Virtual WAN", name, name);
}
// src/resources/azure/virtualwan/hub.ts
const INCLUDED = 2;
const attributes$4 = {
	sku: text({
		default: void 0,
		because: "that of its virtual WAN"
	}),
	virtual_router_auto_scale_min_capacity: number({
		default: INCLUDED,
		because: "the provider's default"
	})
};
const usage$4 = { monthly_data_processed_gb: usageNumber("GB a month that the hub's router processes") };
const references$5 = { wan: refersTo("virtual_wan_id", "azurerm_virtual_wan", { kind: {
	...text({
		default: "Standard",
		because: "the provider's default"
	}),
	from: "type"
} }) };
const hub = sheet({
	type: "azurerm_virtual_hub",
	title: "Virtual hub",
	pricing: "azure.microsoft.com/pricing/details/virtual-wan",
	limits: ["Data between hubs of different locations is not priced."],
	attributes: attributes$4,
	usage: usage$4,
	references: references$5,
	free: (r) => skuOf$1(r) === "Basic" ? "basic hubs cost nothing" : void 0,
	components: [
		{
			name: "Hub",
			detail: (r) => skuOf$1(r),
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: azure("Virtual WAN", "Virtual WAN", "Standard Hub", "Standard Hub Unit")
		},
		{
			name: "Routing units",
			detail: () => "beyond two",
			unit: "hours",
			hourly: true,
			when: (r) => r.virtual_router_auto_scale_min_capacity.gt(INCLUDED),
			quantity: (r) => r.virtual_router_auto_scale_min_capacity.minus(INCLUDED),
			price: () => unpriced("the price of a routing unit is not known")
		},
		{
			name: "Data processed",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_processed_gb,
			price: azure("Virtual WAN", "Virtual WAN", "Standard Hub", "Standard Hub Data Processed")
		}
	]
});
function skuOf$1({ sku, refs }) {
	return sku ?? refs.wan?.kind ?? "Standard";
}
// src/resources/azure/virtualwan/index.ts
const sheets$2 = [
	expressRouteConnection,
	expressRouteGateway,
	hub,
	pointToSiteGateway,
	siteToSiteGateway,
	vpnConnection
];
// src/resources/azure/vpn/connection.ts
const connection = sheet({
	type: "azurerm_virtual_network_gateway_connection",
	title: "Virtual network gateway connection",
	pricing: "azure.microsoft.com/pricing/details/vpn-gateway",
	limits: ["Tunnels are billed with their gateway, which includes ten of them."],
	attributes: { type: text() },
	references: { gateway: refersTo("virtual_network_gateway_id", "azurerm_virtual_network_gateway", {}) },
	free: ({ type, refs }) => {
		if (type === "ExpressRoute") return "the circuit and the gateway are billed";
		return refs.gateway && "it is billed with its gateway, which includes ten tunnels";
	},
	components: [{
		name: "Tunnel",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: () => unpriced("its gateway is not in the plan, and ten tunnels are included with one")
	}]
});
// src/resources/azure/vpn/zone.ts
const ZONES = {
	america: "Zone 1",
	europe: "Zone 1",
	asia: "Zone 2",
	india: "Zone 2",
	oceania: "Zone 2",
	africa: "Zone 3",
	emirates: "Zone 3",
	"south-america": "Zone 3",
	"us-gov": "US Gov Zone 1"
};
function zoneOf(location) {
	if (/^australiacentral2?$/.test(location)) return "Zone 1";
	return ZONES[geographyOf(location)] ?? unpriced(`the billing zone of ${location} is not known`);
}
// src/resources/azure/vpn/gateway.ts
const attributes$3 = {
	type: text(),
	sku: text(),
	vpn_client_configuration: count$1({
		unknown: 1,
		because: "clients may connect"
	})
};
const usage$3 = {
	p2s_connection: usageNumber("clients that are connected at a time, averaged over all hours of the month"),
	monthly_data_transfer_gb: usageNumber("GB a month that it sends to virtual networks in other locations")
};
const references$4 = { connections: referredBy("azurerm_virtual_network_gateway_connection", "virtual_network_gateway_id", { kind: {
	...text(),
	from: "type"
} }) };
const TUNNELS = 10;
const CLIENTS = 128;
const EXPRESS_ROUTE = new Map([
	["Standard", ["ExpressRoute Standard Gateway", "Standard"]],
	["HighPerformance", ["ExpressRoute High Performance Gateway", "High Performance"]],
	["UltraPerformance", ["ExpressRoute Ultra High Performance Gateway", "Ultra High Performance"]]
]);
const virtualNetworkGateway = sheet({
	type: "azurerm_virtual_network_gateway",
	title: "Virtual network gateway",
	pricing: "azure.microsoft.com/pricing/details/vpn-gateway",
	limits: ["Only connections in the plan are counted as tunnels. The advanced connectivity add-on and data to the internet are not priced."],
	attributes: attributes$3,
	usage: usage$3,
	references: references$4,
	components: [
		{
			name: "Gateway",
			detail: (r) => `${r.type}, ${skuOf(r)}`,
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: gatewayPrice
		},
		{
			name: "Site-to-site tunnels",
			detail: () => "beyond ten",
			unit: "hours",
			hourly: true,
			when: (r) => isVpn(r) && tunnelsOf(r) > TUNNELS,
			quantity: (r) => tunnelsOf(r) - TUNNELS,
			price: (r) => azure("VPN Gateway", "VPN Gateway", skuOf(r), "S2S Connection")
		},
		{
			name: "Point-to-site connections",
			detail: () => "beyond 128",
			unit: "hours",
			hourly: true,
			when: (r) => isVpn(r) && r.vpn_client_configuration > 0,
			quantity: (r) => r.usage.p2s_connection?.minus(CLIENTS).max(0),
			price: (r) => azure("VPN Gateway", "VPN Gateway", skuOf(r), "P2S Connection")
		},
		{
			name: "Data to other locations",
			unit: "GB",
			when: isVpn,
			quantity: (r) => r.usage.monthly_data_transfer_gb,
			price: (r) => azure("VPN Gateway", "VPN Gateway Bandwidth", "Inter-Virtual Network", "Inter-Virtual Network Data Transfer Out", { place: zoneOf(r.region) })
		}
	]
});
function skuOf({ sku }) {
	return sku ?? unpriced("sku is not set");
}
function isVpn({ type }) {
	return type !== "ExpressRoute";
}
function tunnelsOf({ refs }) {
	return refs.connections.filter(({ kind }) => kind !== "ExpressRoute").length;
}
function gatewayPrice(r) {
	const sku = skuOf(r);
	if (isVpn(r)) return azure("VPN Gateway", "VPN Gateway", sku, sku === "Basic" ? "Basic Gateway" : sku);
	if (sku === "ErGwScale") return unpriced("how many scale units of it run is not in the plan");
	const [product, words] = EXPRESS_ROUTE.get(sku) ?? ["ExpressRoute Gateway", sku];
	return azure("ExpressRoute", product, words, `${words} Gateway`);
}
// src/resources/azure/vpn/index.ts
const sheets$1 = [connection, virtualNetworkGateway];
// src/resources/azure/web/app-service-environment.ts
const appServiceEnvironment = sheet({
	type: "azurerm_app_service_environment",
	title: "App Service environment",
	pricing: "azure.microsoft.com/pricing/details/app-service",
	limits: ["Front ends beyond those that the flat fee includes are not priced; isolated instances are billed with their plans."],
	attributes: {},
	usage: { operating_system: usageText("of the apps: \"Linux\" (as assumed) or \"Windows\"") },
	references: { group: refersTo("resource_group_name", "azurerm_resource_group", {}) },
	components: [{
		name: "Stamp fee",
		detail: (r) => isWindows(r.usage.operating_system) ? "Windows" : "Linux",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => {
			const product = `Azure App Service Isolated Plan${isWindows(r.usage.operating_system) ? "" : " - Linux"}`;
			return azure("Azure App Service", product, "Stamp", "Stamp Fee", { place: r.refs.group?.region });
		}
	}]
});
function isWindows(system) {
	return /^windows$/i.test(system ?? "");
}
// src/resources/azure/web/app-service-environment-v3.ts
const attributes$2 = { dedicated_host_count: number({
	default: void 0,
	because: "no dedicated hosts"
}) };
const references$3 = {
	plans: referredBy("azurerm_service_plan", "app_service_environment_id", {}),
	group: refersTo("resource_group_name", "azurerm_resource_group", {})
};
const appServiceEnvironmentV3 = sheet({
	type: "azurerm_app_service_environment_v3",
	title: "App Service environment v3",
	pricing: "azure.microsoft.com/pricing/details/app-service",
	limits: ["Isolated instances are billed with their plans; plans that are not in Terraform's plan are not seen."],
	attributes: attributes$2,
	references: references$3,
	free: (r) => !onHosts(r) && r.refs.plans.length > 0 ? "the instances of its plans are billed with them" : void 0,
	components: [{
		name: "Dedicated hosts",
		unit: "hours",
		hourly: true,
		when: onHosts,
		quantity: (r) => r.dedicated_host_count,
		price: (r) => azure("Azure App Service", "Azure App Service Isolated v2 Plan", "IDH v2", "IDH v2", { place: r.refs.group?.region })
	}, {
		name: "Empty environment",
		unit: "hours",
		hourly: true,
		when: (r) => !onHosts(r),
		quantity: () => 1,
		price: (r) => azure("Azure App Service", "Azure App Service Isolated v2 Plan", "I1 v2", "I1 v2 App", { place: r.refs.group?.region })
	}]
});
function onHosts(r) {
	return r.dedicated_host_count?.isZero === false;
}
// src/resources/azure/web/plan-sku.ts
const PLAN = "Azure App Service";
const SIZES = [
	[/^(?:D1|SHARED)$/, () => [
		`${PLAN} Shared Plan`,
		"Shared",
		"Shared App"
	]],
	[/^B[1-3]$/, (size, os) => [
		`${PLAN} Basic Plan${os}`,
		size,
		os ? size : `${size} App`
	]],
	[/^S[1-3]$/, (size, os) => [
		`${PLAN} Standard Plan${os}`,
		size,
		`${size} App`
	]],
	[/^P([1-4])(?:V1)?$/, (_, _os, [, number]) => [
		`${PLAN} Premium Plan`,
		`P${number}`,
		`P${number} App`
	]],
	[/^P([1-3])V([23])$/, (_, os, [, number, version]) => [
		`${PLAN} Premium v${version} Plan${os}`,
		`P${number} v${version}`,
		`P${number} v${version} App`
	]],
	[/^P(0V3|[1-5]MV3)$/, (_, os, [, rest]) => [
		`${PLAN} Premium v3 Plan${os}`,
		`P${lower(rest)}`,
		`P${lower(rest)} App`
	]],
	[/^P(\dM?V4)$/, (_, os, [, rest]) => [
		`${PLAN} Premium v4 Plan${os}`,
		`P${lower(rest)}`,
		`P${lower(rest)}`
	]],
	[/^PC[2-4]$/, (size) => [
		`${PLAN} Premium Windows Container Plan`,
		size,
		`${size} App`
	]],
	[/^I[1-3]$/, (size, os) => [
		`${PLAN} Isolated Plan${os}`,
		size,
		`${size} App`
	]],
	[/^I([1-6])V2$/, (_, os, [, number]) => [
		`${PLAN} Isolated v2 Plan${os}`,
		`I${number} v2`,
		`I${number} v2 App`
	]],
	[/^I([1-5]MV2)$/, (_, os, [, rest]) => [
		`${PLAN} Isolated v2 Plan${os}`,
		`I${lower(rest)}`,
		`I${lower(rest)} App`
	]],
	[/^I(\dM?V4)$/, (_, os, [, rest]) => [
		`${PLAN} Isolated v4 Plan${os}`,
		`I${lower(rest)}`,
		`I${lower(rest)}`
	]]
];
function lower(text) {
	return (text ?? "").toLowerCase();
}
const DEV_TEST = /^(?:[BS][1-3]|P\dM?V[234])$/;
function freeSize(size) {
	if (/^F1$/i.test(size)) return "the free size of App Service";
	if (/^(?:Y1|FC1)$/i.test(size)) return "a consumption plan is billed by what its function apps execute";
	if (/^WS[1-3]$/i.test(size)) return "a workflow plan is billed with its logic apps";
}
const ELASTIC = {
	EP1: {
		vcpus: 1,
		gib: 3.5
	},
	EP2: {
		vcpus: 2,
		gib: 7
	},
	EP3: {
		vcpus: 4,
		gib: 14
	}
};
function elasticSize(size) {
	return ELASTIC[size.toUpperCase()];
}
function instancePrice(size, isLinux, production) {
	const upper = size.toUpperCase();
	for (const [pattern, words] of SIZES) {
		const match = pattern.exec(upper);
		if (!match) continue;
		const purchase = !production && !isLinux && DEV_TEST.test(upper) ? "dev-test" : "on-demand";
		return azure(PLAN, ...words(upper, isLinux ? " - Linux" : "", match), { purchase });
	}
	return unpriced(`${size} is no size that this version knows`);
}
// src/resources/azure/web/plan-components.ts
function planComponents(of) {
	const isElastic = (r) => elasticSize(of(r).size) !== void 0;
	return [
		{
			name: "Instance usage",
			detail: (r) => `${of(r).isLinux ? "Linux" : "Windows"}, ${of(r).size}`,
			unit: "hours",
			hourly: true,
			when: (r) => !isElastic(r),
			quantity: (r) => of(r).instances,
			price: (r) => instancePrice(of(r).size, of(r).isLinux, of(r).production)
		},
		{
			name: "vCPU",
			detail: (r) => of(r).size,
			unit: "vCPU-hours",
			hourly: true,
			when: isElastic,
			quantity: (r) => of(r).instances.times(elasticSize(of(r).size)?.vcpus ?? 0),
			price: azure("Functions", "Premium Functions", "Premium", "Premium vCPU Duration")
		},
		{
			name: "Memory",
			detail: (r) => of(r).size,
			unit: "GiB-hours",
			hourly: true,
			when: isElastic,
			quantity: (r) => of(r).instances.times(elasticSize(of(r).size)?.gib ?? 0),
			price: azure("Functions", "Premium Functions", "Premium", "Premium Memory Duration")
		}
	];
}
// src/resources/azure/web/app-service-plan.ts
const attributes$1 = {
	kind: text({
		default: "Windows",
		because: "the provider's default"
	}),
	reserved: flag({
		default: false,
		because: "the provider's default"
	}),
	sku: block({
		tier: text(),
		size: text(),
		capacity: number()
	}),
	maximum_elastic_worker_count: number({
		default: void 0,
		because: "no elastic scaling"
	})
};
const usage$2 = { instances: usageNumber("instances that run on average") };
const appServicePlan = sheet({
	type: "azurerm_app_service_plan",
	title: "App Service plan",
	pricing: "azure.microsoft.com/pricing/details/app-service",
	limits: ["The number of instances is what the plan starts with; low and high are those of its elastic scaling, or of an azurerm_monitor_autoscale_setting.", "The Shared size is charged for each app; it is counted for each instance."],
	attributes: attributes$1,
	usage: usage$2,
	references: { autoscale: autoscaleSettings },
	free: (r) => r.sku?.tier?.toLowerCase() === "dynamic" ? freeSize("Y1") : freeSize(r.sku?.size ?? ""),
	components: planComponents(planOf$1)
});
function planOf$1(r) {
	return {
		get size() {
			return r.sku?.size ?? unpriced("sku.size is not set");
		},
		get isLinux() {
			return r.reserved || r.kind.toLowerCase() === "linux";
		},
		get instances() {
			return instancesOf$1(r);
		},
		production: r.production
	};
}
function instancesOf$1(r) {
	const least = r.sku?.capacity ?? exact(1);
	const value = r.usage.instances ?? least;
	if (!elasticSize(r.sku?.size ?? "")) return autoscaled(r, value);
	return r.scaled({
		value,
		least: () => least,
		most: () => r.maximum_elastic_worker_count,
		by: "maximum_elastic_worker_count"
	});
}
// src/resources/azure/web/certificate-order.ts
const PRODUCTS = new Map([["standard", "Standard SSL - 1 Year"], ["wildcard", "Wildcard SSL - 1 Year"]]);
const certificateOrder = sheet({
	type: "azurerm_app_service_certificate_order",
	title: "App Service certificate",
	pricing: "azure.microsoft.com/pricing/details/app-service",
	limits: ["Charged once a year; shown by the month."],
	attributes: { product_type: text({
		default: "Standard",
		because: "the provider's default"
	}) },
	components: [{
		name: "SSL certificate",
		detail: (r) => r.product_type,
		unit: "years",
		quantity: () => exact(1).over(12),
		price: (r) => {
			return bareProduct("Azure App Service", PRODUCTS.get(r.product_type.toLowerCase()) ?? unpriced(`${r.product_type} is no certificate that this version knows`), "global");
		}
	}]
});
// src/resources/azure/web/function-app.ts
const usage$1 = {
	monthly_executions: usageNumber("executions a month"),
	execution_duration_ms: usageNumber("milliseconds of an execution on average; at least 100 are charged"),
	memory_mb: usageNumber("MB of memory that an execution uses; charged in steps of 128")
};
const plan = {
	sku_name: text(),
	sku: block({
		tier: text(),
		size: text()
	})
};
const PLANS = ["azurerm_service_plan", "azurerm_app_service_plan"];
const references$1 = {
	service: refersTo("service_plan_id", PLANS, plan),
	appService: refersTo("app_service_plan_id", PLANS, plan)
};
const functionApp = sheet({
	type: [
		"azurerm_function_app",
		"azurerm_linux_function_app",
		"azurerm_windows_function_app"
	],
	title: "Function app",
	pricing: "azure.microsoft.com/pricing/details/functions",
	limits: ["On any plan but by consumption it costs nothing itself: the instances are billed with the plan.", "Its storage account is billed by itself."],
	attributes: {},
	usage: usage$1,
	references: references$1,
	free: (r) => isByConsumption(r) === false ? "it runs on a plan, which is billed itself" : void 0,
	components: [{
		name: "Execution time",
		unit: "GB-seconds",
		quantity: gbSeconds,
		sharedTiers: true,
		price: azure("Functions", "Functions", "Standard", "Standard Execution Time")
	}, {
		name: "Executions",
		unit: "executions",
		quantity: (r) => executions(r),
		sharedTiers: true,
		price: azure("Functions", "Functions", "Standard", "Standard Total Executions")
	}]
});
function isByConsumption({ refs }) {
	const found = refs.service ?? refs.appService;
	if (!found) return void 0;
	return /^(?:Y1|dynamic)$/i.test(found.sku_name ?? "") || /^dynamic$/i.test(found.sku?.tier ?? "") || /^Y1$/i.test(found.sku?.size ?? "");
}
function executions(r) {
	const { monthly_executions } = r.usage;
	if (monthly_executions && isByConsumption(r) === void 0) r.assume("its plan is not known here; assumed a consumption plan, on which alone executions are charged");
	return monthly_executions;
}
function gbSeconds(r) {
	const { execution_duration_ms, memory_mb } = r.usage;
	const number = executions(r);
	if (!number || !execution_duration_ms || !memory_mb) return void 0;
	const gb = memory_mb.over(128).ceil().times(128).over(1024);
	return number.times(gb).times(execution_duration_ms.max(exact(100)).over(1e3));
}
// src/resources/azure/web/ip-ssl.ts
const places = {
	app: refersTo("app_service_name", [
		"azurerm_app_service",
		"azurerm_linux_web_app",
		"azurerm_windows_web_app",
		"azurerm_function_app",
		"azurerm_linux_function_app",
		"azurerm_windows_function_app"
	], {}),
	group: refersTo("resource_group_name", "azurerm_resource_group", {})
};
const ipSsl = sheet({
	type: ["azurerm_app_service_certificate_binding", "azurerm_app_service_custom_hostname_binding"],
	title: "App Service TLS binding",
	pricing: "azure.microsoft.com/pricing/details/app-service",
	limits: ["One binding with an address of its own is included in Standard plans and above; it is counted here."],
	attributes: { ssl_state: text({
		default: void 0,
		because: "no certificate"
	}) },
	references: {
		...places,
		hostname: refersTo("hostname_binding_id", "azurerm_app_service_custom_hostname_binding", {}, places)
	},
	free: (r) => r.ssl_state?.toLowerCase() === "ipbasedenabled" ? void 0 : "a binding without an address of its own is not charged",
	components: [{
		name: "IP SSL connection",
		unit: "months",
		quantity: () => 1,
		price: (r) => {
			const place = placeOf(r.refs) ?? placeOf(r.refs.hostname?.refs);
			return azure("Azure App Service", "Azure App Service SSL Connections", "IP SSL", "IP SSL Connection", { place });
		}
	}]
});
function placeOf(refs) {
	return refs?.app?.region ?? refs?.group?.region;
}
// src/resources/azure/web/service-plan.ts
const attributes = {
	sku_name: text(),
	os_type: text(),
	worker_count: number(),
	maximum_elastic_worker_count: number({
		default: void 0,
		because: "no elastic scaling"
	}),
	premium_plan_auto_scale_enabled: flag({
		default: false,
		because: "the provider's default"
	})
};
const usage = { instances: usageNumber("instances that run on average") };
const servicePlan = sheet({
	type: "azurerm_service_plan",
	title: "App Service plan",
	pricing: "azure.microsoft.com/pricing/details/app-service",
	limits: [
		"The number of instances is what the plan starts with; low and high are those of its elastic scaling, or of an azurerm_monitor_autoscale_setting.",
		"The Shared size is charged for each app; it is counted for each instance.",
		"Workflow plans (WS1 to WS3) are billed with their logic apps."
	],
	attributes,
	usage,
	references: { autoscale: autoscaleSettings },
	free: (r) => freeSize(r.sku_name ?? ""),
	components: planComponents(planOf)
});
function planOf(r) {
	return {
		get size() {
			return r.sku_name ?? unpriced("sku_name is not set");
		},
		get isLinux() {
			return (r.os_type ?? unpriced("os_type is not set")).toLowerCase() === "linux";
		},
		get instances() {
			return instancesOf(r);
		},
		production: r.production
	};
}
function instancesOf(r) {
	const least = r.worker_count ?? exact(1);
	const value = r.usage.instances ?? least;
	if (!elasticSize(r.sku_name ?? "") && !r.premium_plan_auto_scale_enabled) return autoscaled(r, value);
	return r.scaled({
		value,
		least: () => least,
		most: () => r.maximum_elastic_worker_count,
		by: "maximum_elastic_worker_count"
	});
}
// src/resources/azure/web/static-web-app.ts
const standard = (meter) => azure("Azure App Service", "Static Web Apps", "Standard", meter);
// src/resources/azure/web/index.ts
const sheets = [
	appServiceEnvironment,
	appServiceEnvironmentV3,
	appServicePlan,
	certificateOrder,
	functionApp,
	ipSsl,
	servicePlan,
	sheet({
		type: ["azurerm_static_site", "azurerm_static_web_app"],
		title: "Static web app",
		pricing: "azure.microsoft.com/pricing/details/app-service/static",
		limits: ["The Front Door add-on is not priced: a plan does not say whether it is on."],
		attributes: { sku_tier: text({
			default: "Free",
			because: "the provider's default"
		}) },
		usage: { monthly_bandwidth_gb: usageNumber("GB a month out of the app; the first 100 of a subscription are free") },
		free: (r) => r.sku_tier === "Free" ? "the free tier of Static Web Apps" : void 0,
		components: [{
			name: "App",
			detail: (r) => r.sku_tier,
			unit: "months",
			quantity: () => 1,
			price: standard("Standard App")
		}, {
			name: "Bandwidth",
			unit: "GB",
			quantity: (r) => r.usage.monthly_bandwidth_gb,
			sharedTiers: true,
			price: standard("Standard Bandwidth Usage")
		}]
	})
];
export { sheets$29 as A, sheets$39 as B, sheets$22 as C, sheets$26 as D, sheets$25 as E, sheets$34 as F, sheets$44 as G, sheets$41 as H, sheets$35 as I, azureMachines as J, sheets$45 as K, sheets$36 as L, sheets$31 as M, sheets$32 as N, sheets$27 as O, sheets$33 as P, sheets$37 as R, sheets$21 as S, sheets$24 as T, sheets$42 as U, sheets$40 as V, sheets$43 as W, sheets$16 as _, sheets$4 as a, sheets$19 as b, sheets$7 as c, sheets$10 as d, sheets$11 as f, sheets$15 as g, sheets$14 as h, sheets$3 as i, sheets$30 as j, sheets$28 as k, sheets$8 as l, sheets$13 as m, sheets$1 as n, sheets$5 as o, sheets$12 as p, azure_default as q, sheets$2 as r, sheets$6 as s, sheets as t, sheets$9 as u, sheets$17 as v, sheets$23 as w, sheets$20 as x, sheets$18 as y, sheets$38 as z };
