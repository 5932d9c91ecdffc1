import { describe, expect, test } from "vitest";
import { Exact, exact } from "../../../../src/base/exact.ts";
import { type DataVolumes, volumeComponents } from "../../../../src/resources/aws/opensearch/volumes.ts";

const data = (volume_type: string, size: number, iops?: number, throughput?: number): DataVolumes => ({
  volume: {
    ebs_enabled: true,
    volume_type,
    volume_size: exact(size),
    iops: iops === undefined ? undefined : exact(iops),
    throughput: throughput === undefined ? undefined : exact(throughput),
  },
  nodes: exact(2),
});

/** Lines by name and quantity of both nodes. */
const lines = (volumes: DataVolumes): string[] =>
  volumeComponents
    .filter(({ when }) => when?.(volumes) !== false)
    .map(({ name, quantity }) => {
      const amount = quantity(volumes);
      return `${name} ${amount instanceof Exact ? amount.toString() : "-"}`;
    });

describe("gp3 has throughput included by size", () => {
  test.each([
    [150, 125, []],
    [150, 200, ["Throughput 150"]],
    [170, 126, ["Throughput 2"]],
    [171, 250, []],
    [3072, 251, ["Throughput 2"]],
    [3073, 500, []],
    [4000, 700, ["Throughput 400"]],
  ])("%i GB with %i MiB/s", (size, throughput, beyond) => {
    expect(lines(data("gp3", size, undefined, throughput)).slice(1)).toEqual(beyond);
  });
});

describe("IOPS", () => {
  test.each([
    [1024, 3000, []],
    [1024, 3001, ["Provisioned IOPS -"]],
    [1025, 3075, []],
    [1025, 3076, ["Provisioned IOPS -"]],
  ])("of gp3 with %i GB and %i are included, or have no price", (size, iops, beyond) => {
    expect(lines(data("gp3", size, iops)).slice(1)).toEqual(beyond);
  });

  test("of io1 are all charged, on every node", () => {
    expect(lines(data("io1", 100, 1000))).toEqual(["Storage 200", "Provisioned IOPS 2000"]);
  });
});
