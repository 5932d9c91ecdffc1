import { text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = { gateway_type: text({ default: "STORED", because: "the provider's default" }) } as const;

const usage = {
  monthly_data_written_gb: usageNumber("GB written to AWS in a month"),
  volume_storage_gb: usageNumber("GB of cached volumes, averaged over the month"),
  tape_storage_gb: usageNumber("GB of tapes in the library, averaged over the month"),
  tape_archive_glacier_gb: usageNumber("GB of tapes archived in Glacier Flexible Retrieval, averaged over the month"),
  tape_archive_deep_archive_gb: usageNumber("GB of tapes archived in Glacier Deep Archive, averaged over the month"),
  monthly_tape_retrieval_glacier_gb: usageNumber("GB of tapes retrieved from Glacier Flexible Retrieval in a month"),
  monthly_tape_retrieval_deep_archive_gb: usageNumber("GB of tapes retrieved from Glacier Deep Archive in a month"),
} as const;

type Gateway = Context<typeof usage, {}> & { readonly gateway_type: string };

function line(name: string, unit: string, key: keyof typeof usage, service: string, words: string, kind: string): Component<Gateway> {
  return { name, unit, when: (r) => r.gateway_type === kind, quantity: (r) => r.usage[key], price: aws(service, words) };
}

const tape = (...given: [name: string, unit: string, key: keyof typeof usage, words: string]): Component<Gateway> => {
  const [name, unit, key, words] = given;
  return line(name, unit, key, "AWSStorageGateway", words, "VTL");
};
const deepTape = (...given: [name: string, unit: string, key: keyof typeof usage, words: string]): Component<Gateway> => {
  const [name, unit, key, words] = given;
  return line(name, unit, key, "AWSStorageGatewayDeepArchive", words, "VTL");
};

export const gateway: AnySheet = sheet({
  type: "aws_storagegateway_gateway",
  title: "Storage Gateway",
  pricing: "aws.amazon.com/storagegateway/pricing",
  limits: [
    "AWS charges at most 125 USD a month for data written by a gateway, and nothing for the account's first 100 GB: neither is deducted.",
    "Snapshots of volumes are billed as EBS snapshots, files as S3 or FSx storage, and early deletion of tapes is not priced.",
  ],
  attributes,
  usage,
  components: [
    {
      name: "Gateway",
      unit: "hours",
      hourly: true,
      when: (r) => r.gateway_type === "FILE_FSX_SMB",
      quantity: () => 1,
      price: aws("AWSStorageGateway", "FSx file gateway per Hrs"),
    },
    {
      name: "Data written",
      unit: "GB",
      when: (r) => r.gateway_type !== "FILE_FSX_SMB",
      quantity: (r) => r.usage.monthly_data_written_gb,
      price: aws("AWSStorageGateway", "StorageGateway UploadedBytes"),
    },
    line("Volume storage", "GB-months", "volume_storage_gb", "AWSStorageGateway", "StorageGateway Standard Volume Cached", "CACHED"),
    tape("Tapes in the library", "GB-months", "tape_storage_gb", "StorageGateway Standard Virtual Tape in Library"),
    tape("Tapes in Glacier Flexible Retrieval", "GB-months", "tape_archive_glacier_gb", "StorageGateway Glacier Archive"),
    tape("Retrievals from Glacier Flexible Retrieval", "GB", "monthly_tape_retrieval_glacier_gb", "StorageGateway Fee Glacier Tape Retrieval Current"),
    deepTape("Tapes in Glacier Deep Archive", "GB-months", "tape_archive_deep_archive_gb", "Deep Archive Virtual Tape in Library"),
    deepTape("Retrievals from Glacier Deep Archive", "GB", "monthly_tape_retrieval_deep_archive_gb", "Fee for retrieving virtual tape from Deep Archive"),
  ],
});
