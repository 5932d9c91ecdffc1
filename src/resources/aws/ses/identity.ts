import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

const pricing = "aws.amazon.com/ses/pricing";

/** Messages are billed to the account; the identity that sends them carries their usage. */
export const identity: AnySheet = sheet({
  type: ["aws_ses_domain_identity", "aws_ses_email_identity", "aws_sesv2_email_identity"],
  title: "SES identity",
  pricing,
  limits: ["Virtual Deliverability Manager, Mail Manager and data transfer are not priced."],
  attributes: {},
  usage: {
    monthly_messages: usageNumber("Recipients of the messages sent a month"),
    monthly_attachments_gb: usageNumber("GB of attachments sent a month"),
  },
  components: [
    { name: "Messages", unit: "messages", quantity: (r) => r.usage.monthly_messages, price: aws("AmazonSES", "Recipients") },
    {
      name: "Attachments",
      unit: "GB",
      when: (r) => r.usage.monthly_attachments_gb !== undefined,
      quantity: (r) => r.usage.monthly_attachments_gb,
      price: aws("AmazonSES", "AttachmentsSize-Bytes"),
    },
  ],
});

export const receiptRule: AnySheet = sheet({
  type: "aws_ses_receipt_rule",
  title: "SES receipt rule",
  pricing,
  limits: ["The bucket, topic or function that takes the messages is billed itself."],
  attributes: {},
  usage: {
    monthly_messages: usageNumber("Messages received a month"),
    monthly_message_chunks: usageNumber("Full chunks of 256 KB of the messages received a month"),
  },
  components: [
    { name: "Messages received", unit: "messages", quantity: (r) => r.usage.monthly_messages, price: aws("AmazonSES", "Message") },
    {
      name: "Incoming mail chunks",
      unit: "chunks",
      quantity: (r) => r.usage.monthly_message_chunks,
      price: aws("AmazonSES", "Charged for chunks of 256 KB applicable to incoming mail"),
    },
  ],
});
