import { unpriced } from "../../fields.ts";
import type { Component } from "../../sheet.ts";
import { type Deployment, deploymentType, foundry, modelName, type usage } from "./deployment.ts";

/** A line for what a model may do: there when the key is given, or always for what is all that the model does. */
interface Line {
  name: string;
  key: keyof typeof usage;
  unit: string;
  /** Of which models, by name. */
  models: RegExp;
  /** Whether it is there without usage as well, and asks for it. */
  asks?: boolean;
  product: (r: Deployment) => string;
}

const OPENAI = "Azure OpenAI";

/** Fine-tuned models as the list calls them. */
const TUNED: ReadonlyMap<string, string> = new Map([
  ["babbage-002", "Az-Babbage-002"],
  ["davinci-002", "Az-Davinci-002"],
  ["gpt-35-turbo", "Az-GPT35-Turbo-4K"],
]);

function tuned(what: string, meter: string): (r: Deployment) => string {
  return (r) => {
    const name = TUNED.get(modelName(r)) ?? unpriced(`${modelName(r)} has no known price for fine-tuning`);
    return `${OPENAI}/${name}-${what}/${name}-${what} ${meter}`;
  };
}

function image(words: string): () => string {
  return () => `${OPENAI}/Az-Image-${words}/Az-Image-${words} Images`;
}

const DALL_E_2 = /^dall-e-2$/;
const DALL_E_3 = /^dall-e-3$/;
const ANY = /./;

const LINES: readonly Line[] = [
  {
    name: "Code interpreter",
    key: "monthly_code_interpreter_sessions",
    unit: "sessions",
    models: /^(?:gpt|o\d|codex|computer)/,
    product: (r) => {
      const sku = deploymentType(r).startsWith("Global") ? "Code-Interpreter-global" : "Code-Interpreter-regnl EP";
      return `${OPENAI}/${sku}/${sku} Session`;
    },
  },
  { name: "Fine-tuning, training", key: "monthly_fine_tuning_training_hours", unit: "hours", models: ANY, product: tuned("FTuned", "Training Unit") },
  { name: "Fine-tuning, hosting", key: "monthly_fine_tuning_hosting_hours", unit: "hours", models: ANY, product: tuned("FTuned", "Deployment Hosting Unit") },
  { name: "Fine-tuned input tokens", key: "monthly_fine_tuning_input_tokens", unit: "tokens", models: ANY, product: tuned("Fine Tuned-Input", "Tokens") },
  { name: "Fine-tuned output tokens", key: "monthly_fine_tuning_output_tokens", unit: "tokens", models: ANY, product: tuned("Fine Tuned-Output", "Tokens") },
  { name: "Images", key: "monthly_standard_1024_1024_images", unit: "images", models: DALL_E_2, asks: true, product: image("DALL-E") },
  {
    name: "Images 1024 × 1024",
    key: "monthly_standard_1024_1024_images",
    unit: "images",
    models: DALL_E_3,
    asks: true,
    product: image("Dall-E-3 Standard LowRes"),
  },
  {
    name: "Images 1024 × 1792",
    key: "monthly_standard_1024_1792_images",
    unit: "images",
    models: DALL_E_3,
    asks: true,
    product: image("Dall-E-3 Standard HighRes"),
  },
  { name: "HD images 1024 × 1024", key: "monthly_hd_1024_1024_images", unit: "images", models: DALL_E_3, asks: true, product: image("Dall-E-3 HD LowRes") },
  { name: "HD images 1024 × 1792", key: "monthly_hd_1024_1792_images", unit: "images", models: DALL_E_3, asks: true, product: image("Dall-E-3 HD HighRes") },
  {
    name: "Text to speech",
    key: "monthly_text_to_speech_characters",
    unit: "characters",
    models: /^tts(?:-hd)?$/,
    asks: true,
    product: (r) => {
      const words = `Az-Speech-Text to Speech${modelName(r) === "tts-hd" ? " HD" : ""}`;
      return `${OPENAI}/${words}/${words} Characters`;
    },
  },
  {
    name: "Transcription",
    key: "monthly_text_to_speech_hours",
    unit: "hours",
    models: /^whisper$/,
    asks: true,
    product: () => `${OPENAI}/Az-Speech-Whisper/Az-Speech-Whisper Speech to Text Batch`,
  },
];

/** What models of a deployment that is paid by use are billed for beside tokens. */
export function furtherComponents(isThere: (r: Deployment) => boolean): Component<Deployment>[] {
  return LINES.map(({ name, key, unit, models, asks, product }) => ({
    name,
    detail: modelName,
    detailNames: "model",
    unit,
    when: (r) => isThere(r) && models.test(modelName(r)) && (asks === true || r.usage[key] !== undefined),
    quantity: (r) => r.usage[key],
    price: (r) => foundry(r, product(r)),
  }));
}

/** Models that are not billed by language tokens. */
export function isOtherThanLanguage(model: string): boolean {
  return /^(?:dall-e|tts|whisper|text-embedding|babbage-002$|davinci-002$)/.test(model);
}
