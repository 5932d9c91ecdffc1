import { block, blocks, type Read, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const frequency = text({ default: "CONTINUOUS", because: "AWS's default" });
const attributes = { recording_mode: block({ recording_frequency: frequency, recording_mode_override: blocks({ recording_frequency: frequency }) }) };
const usage = {
  monthly_config_items: usageNumber("Configuration items recorded a month"),
  monthly_daily_config_items: usageNumber("Of a recorder of both kinds: items recorded a month by daily recording"),
  monthly_custom_config_items: usageNumber("Configuration items of custom resources recorded a month"),
};

type Recorder = Read<typeof attributes> & Context<typeof usage, {}>;

function records(r: Recorder, asked: "CONTINUOUS" | "DAILY"): boolean {
  const { recording_mode: mode } = r;
  if (!mode) return asked === "CONTINUOUS";
  return [mode, ...mode.recording_mode_override].some(({ recording_frequency }) => recording_frequency === asked);
}

export const recorder: AnySheet = sheet({
  type: "aws_config_configuration_recorder",
  title: "Config recorder",
  pricing: "aws.amazon.com/config/pricing",
  limits: ["How often the recorded resources change, and whether the recorder is on, is for the usage to say."],
  attributes,
  usage,
  components: [
    {
      name: "Config items",
      unit: "items",
      when: (r) => records(r, "CONTINUOUS"),
      quantity: (r) => r.usage.monthly_config_items,
      price: aws("AWSConfig", "ConfigurationItemRecorded"),
    },
    {
      name: "Config items, daily recording",
      unit: "items",
      when: (r) => records(r, "DAILY"),
      quantity: (r) => (records(r, "CONTINUOUS") ? r.usage.monthly_daily_config_items : (r.usage.monthly_daily_config_items ?? r.usage.monthly_config_items)),
      price: aws("AWSConfig", "ConfigurationItemRecordedDaily"),
    },
    {
      name: "Custom config items",
      unit: "items",
      quantity: (r) => r.usage.monthly_custom_config_items,
      price: aws("AWSConfig", "CustomConfigItemRecorded"),
    },
  ],
});
