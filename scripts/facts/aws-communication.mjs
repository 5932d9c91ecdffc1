// Writes the tables of e-mail, messaging, contact centre and office services. SES's usage types are known from its bills.
import { as, writeItems } from "./items.mjs";

writeItems("AmazonSES", "ses", {
  messages: [
    as("Recipients", "Email sent to an external recipient"),
    as("Recipients-EC2", "Email sent from AmazonEC2 to an external recipient"),
    as("Message", "Received e mail communication"),
    "Email sent to SES Mailbox Simulator",
    "Email sent from AmazonEC2 to SES Mailbox Simulator",
    // eu-north-1's last step is ten times the others' and dearer than the step before.
    as(
      "Dedicated IPs managed",
      "Dedicated IPs managed {0: from 0 to 10000000 | 10000000: from 10000000 to 50000000 | 50000000: from 50000000 to 100000000 | 100000000: from 100000000 to Inf}",
      { withoutPlaces: ["eu-north-1"] },
    ),
  ],
  GB: [as("AttachmentsSize-Bytes", "Charged for attachments sent")],
  chunks: ["Charged for chunks of 256 KB applicable to incoming mail"],
  months: ["Dedicated IPs", as("Dedicated IPs managed subscription", "Dedicated IPs managed from subscription per Month")],
});

writeItems("AmazonPinpoint", "pinpoint", {
  messages: [/Messages$/],
  events: ["Events Recorded per Events"],
  requests: ["In app Message Requests per Requests"],
  users: ["MTA per Users"],
  tests: ["Predictive Inbox Placement Tests per Units"],
  months: ["Deliverability Dashboard Subscription per Month", "Inbox Placement Domains per Unit"],
});

// One region counts its minutes as "Count", which the words do not say.
writeItems(
  "AmazonConnect",
  "connect",
  { minutes: ["Connect per Minutes", as("Connect per Minutes", "Connect per Minute")], messages: ["Connect per Messages"], tasks: ["Connect per Tasks"] },
  { without: [/ per Count$/] },
);

writeItems("AWSWickr", "wickr", { "user-months": [/^Wickr /] });
writeItems("AmazonWorkMail", "workmail", { "user-months": ["WorkMail per User Mo"] });
writeItems("AmazonWorkDocs", "workdocs", {
  "user-months": [/^WorkDocs /],
  "GB-months": ["Additional storage {0: First TB | 1024: Next 49TB | 51200: Next 450TB | 512000: Next 500TB | 1024000: Next 4000TB | 5120000: Over 5000 TB}"],
});
writeItems("AWSAppFabric", "appfabric", { "user-months": [/-Mo$/] });
