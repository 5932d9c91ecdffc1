import { text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";
import { purchaseOf, type ReservationUsage, reservationFee, reservationUsage } from "../shared/reservation.ts";

interface Host {
  instance_family: string | undefined;
  instance_type: string | undefined;
  usage: ReservationUsage;
}

export const dedicatedHost: AnySheet = sheet({
  type: "aws_ec2_host",
  title: "EC2 dedicated host",
  pricing: "aws.amazon.com/ec2/dedicated-hosts/pricing",
  attributes: { instance_family: text(), instance_type: text() },
  usage: reservationUsage,
  components: [
    {
      name: "Dedicated host",
      detail: (r) => [familyOf(r), purchaseOf(r.usage).split("/")[0]].join(", "),
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => hostPrice(r, purchaseOf(r.usage)),
    },
    reservationFee(
      (r: Host) => purchaseOf(r.usage),
      () => 1,
      hostPrice,
    ),
  ],
});

/** A host takes instances of one family, whichever of its types it was made for. */
function familyOf({ instance_family, instance_type }: Host): string {
  return instance_family || instance_type?.split(".")[0] || unpriced("neither instance_family nor instance_type is set");
}

function hostPrice(r: Host, purchase: string): PriceQuery {
  return aws("AmazonEC2", `${purchase === "on-demand" ? "HostUsage" : "ReservedHostUsage"}:${familyOf(r)}`, { purchase });
}
