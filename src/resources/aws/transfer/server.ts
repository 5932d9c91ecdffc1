import { texts } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = { protocols: texts({ because: "SFTP, AWS's default" }) } as const;

const usage = {
  monthly_data_downloaded_gb: usageNumber("GB sent to clients in a month"),
  monthly_data_uploaded_gb: usageNumber("GB received from clients in a month"),
  monthly_as2_messages: usageNumber("AS2 messages in and out in a month"),
} as const;

type Server = Context<typeof usage, {}> & { readonly protocols: readonly string[] };

/** AWS, "CreateServer": SFTP where nothing is said. */
const speaks = ({ protocols }: Server, protocol: string): boolean => (protocols.length === 0 ? protocol === "SFTP" : protocols.includes(protocol));

/** The same for servers in front of EFS: aws.amazon.com/aws-transfer-family/pricing. */
function endpoint(protocol: string, words = `ProtocolHours#${protocol}:S3`): Component<Server> {
  return {
    name: `${protocol} endpoint`,
    unit: "hours",
    hourly: true,
    when: (r) => speaks(r, protocol),
    quantity: () => 1,
    price: aws("AWSTransfer", words),
  };
}

/** FTP, FTPS and SFTP cost the same in every region, and usage does not tell them apart. */
function data(name: string, key: "monthly_data_downloaded_gb" | "monthly_data_uploaded_gb", words: string): Component<Server> {
  return {
    name,
    unit: "GB",
    when: (r) => ["SFTP", "FTPS", "FTP"].some((protocol) => speaks(r, protocol)),
    quantity: (r) => r.usage[key],
    price: aws("AWSTransfer", words, { operation: "FTP:S3" }),
  };
}

export const server: AnySheet = sheet({
  type: "aws_transfer_server",
  title: "Transfer Family server",
  pricing: "aws.amazon.com/aws-transfer-family/pricing",
  limits: ["Decryption in workflows and messages of more than 50 MB are not priced."],
  attributes,
  usage,
  components: [
    endpoint("SFTP"),
    endpoint("FTPS"),
    endpoint("FTP"),
    endpoint("AS2", "Transfer AS2 per Hourly"),
    data("Data downloaded", "monthly_data_downloaded_gb", "DownloadBytes"),
    data("Data uploaded", "monthly_data_uploaded_gb", "UploadBytes"),
    {
      name: "AS2 messages",
      unit: "messages",
      when: (r) => speaks(r, "AS2"),
      quantity: (r) => r.usage.monthly_as2_messages,
      price: aws("AWSTransfer", "Transfer AS2 Inbound per Message"),
    },
  ],
});
