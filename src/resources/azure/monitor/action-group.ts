import { type Exact, exact } from "../../../base/exact.ts";
import { block, blocks, count, flag, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, part, sheet, usageNumber } from "../../sheet.ts";
import { inGroup, regionOrGroups } from "../shared/group-region.ts";

const none = { because: "no such receiver" };
const phones = blocks({ country_code: text() }, none);

const attributes = {
  enabled: flag({ default: true, because: "the provider's default" }),
  email_receiver: count(none),
  arm_role_receiver: count(none),
  itsm_receiver: count(none),
  azure_app_push_receiver: count(none),
  webhook_receiver: blocks({ aad_auth: block({ object_id: text() }) }, none),
  sms_receiver: phones,
  voice_receiver: phones,
} as const;

const usage = { monthly_notifications: usageNumber("notifications a month, each of which goes to every receiver") } as const;

type ActionGroup = Read<typeof attributes> & Context<typeof usage, typeof inGroup>;

/** All receivers in one country. */
interface Phones {
  readonly code: string;
  readonly notifications: Exact | undefined;
  readonly place: string | undefined;
}

export const actionGroup: AnySheet = sheet({
  type: "azurerm_monitor_action_group",
  title: "Monitor action group",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  limits: ["The subscription's free notifications of a month are not deducted.", "A role that gets email is counted as one address."],
  attributes,
  usage,
  references: inGroup,
  free: (r) => (r.enabled ? undefined : "it is disabled"),
  components: [
    notifications("Email", "emails", (r) => r.email_receiver + r.arm_role_receiver, "Emails", "Emails"),
    notifications("ITSM events", "notifications", (r) => r.itsm_receiver, "Notifications", "Notifications ITSM Connector Create/Update Event"),
    notifications("Push notifications", "notifications", (r) => r.azure_app_push_receiver, "Notifications", "Notifications Push Notification"),
    notifications("Secure webhooks", "notifications", (r) => hooks(r, true), "Notifications", "Notifications Secure web hook"),
    notifications("Webhooks", "notifications", (r) => hooks(r, false), "Notifications", "Notifications Web hook"),
  ],
  parts: [
    part({ name: "sms_receiver", each: (r: ActionGroup) => phonesOf(r, r.sms_receiver), components: [calls("SMS messages", "notifications", textMessage)] }),
    part({ name: "voice_receiver", each: (r: ActionGroup) => phonesOf(r, r.voice_receiver), components: [calls("Voice calls", "calls", voiceCall)] }),
  ],
});

function notifications(name: string, unit: string, receivers: (r: ActionGroup) => number, sku: string, meter: string): Component<ActionGroup> {
  return {
    name,
    detail: (r) => `receivers: ${receivers(r)}`,
    unit,
    when: (r) => receivers(r) > 0,
    quantity: (r) => r.usage.monthly_notifications?.times(exact(receivers(r))),
    price: (r) => azure("Azure Monitor", "Azure Monitor", sku, meter, { place: regionOrGroups(r) }),
    sharedTiers: true,
  };
}

function hooks({ webhook_receiver }: ActionGroup, isSecure: boolean): number {
  return webhook_receiver.filter(({ aad_auth }) => (aad_auth !== undefined) === isSecure).length;
}

function phonesOf(r: ActionGroup, receivers: ActionGroup["sms_receiver"]): Phones[] {
  return receivers.map((receiver) => ({
    get code() {
      return receiver.country_code ?? unpriced("country_code is not set");
    },
    get notifications() {
      return r.usage.monthly_notifications;
    },
    get place() {
      return regionOrGroups(r);
    },
  }));
}

function calls(name: string, unit: string, price: (phones: Phones) => PriceQuery): Component<Phones> {
  return { name, detail: ({ code }) => `country code ${code}`, unit, quantity: (phone) => phone.notifications, price, sharedTiers: true };
}

function textMessage({ code, place }: Phones): PriceQuery {
  const sku = `SMS Country Code ${code}`;
  return azure("Azure Monitor", "Azure Monitor", sku, `${sku} Notification`, { place });
}

function voiceCall({ code, place }: Phones): PriceQuery {
  return azure("Azure Monitor", "Azure Monitor", "Voice Calls", `Voice Calls Voice Call Country Code ${code}`, { place });
}
