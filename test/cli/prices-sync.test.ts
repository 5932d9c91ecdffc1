import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { readLock } from "../../src/pricing/lock.ts";
import { Pack } from "../../src/pricing/snapshot/pack.ts";
import { aws, azureVm } from "../../src/resources/price-query.ts";
import { csvOf, type ListedPrice, serve } from "../pricing/lists/aws/offer-files.ts";
import { item, machine, serveRetail } from "../pricing/lists/azure/fake-retail.ts";
import { temporaryFolder } from "../support/packs.ts";

const root = temporaryFolder();
let folders = 0;
const open: (() => void)[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one();
});

function folder(): string {
  const made = join(root, String(folders++));
  mkdirSync(made);
  return made;
}

interface Ran {
  exit: number;
  out: string;
  err: string;
}

async function costgate(args: readonly string[], env: Record<string, string>): Promise<Ran> {
  const ran: Ran = { exit: -1, out: "", err: "" };
  const say = { out: (text: string) => (ran.out += text), err: (text: string) => (ran.err += text) };
  ran.exit = await run(args, { env, today: "2026-11-21", shippedPrices: "/nowhere", columns: 200, isTerminal: false, ...say });
  return ran;
}

/** An AWS price list with one service in two regions. */
async function awsList(price = "0.1100000000"): Promise<Record<string, string>> {
  const region = (code: string, prefix: string): ListedPrice => ({
    sku: `M5${code}`,
    attributes: {
      servicecode: "AmazonEC2",
      regionCode: code,
      location: code,
      usagetype: `${prefix}-BoxUsage:m5.large`,
      operation: "RunInstances",
      capacitystatus: "Used",
    },
    family: "Compute Instance",
    steps: [["0", "Inf", price]],
  });
  const offers = "/offers/v1.0/aws";
  const { url, server } = await serve({
    [`${offers}/index.json`]: JSON.stringify({
      offers: { AmazonEC2: { offerCode: "AmazonEC2", currentRegionIndexUrl: `${offers}/AmazonEC2/current/region_index.json` } },
    }),
    [`${offers}/AmazonEC2/current/region_index.json`]: JSON.stringify({
      regions: Object.fromEntries(
        ["eu-west-1", "us-east-2"].map((regionCode) => [
          regionCode,
          { regionCode, currentVersionUrl: `${offers}/AmazonEC2/20260116/${regionCode}/index.json` },
        ]),
      ),
    }),
    [`${offers}/AmazonEC2/20260116/eu-west-1/index.csv`]: csvOf([region("eu-west-1", "EU")]),
    [`${offers}/AmazonEC2/20260116/us-east-2/index.csv`]: csvOf([region("us-east-2", "USE2")]),
  });
  open.push(() => server.close());
  return { COSTGATE_AWS_OFFERS_URL: url };
}

const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("prices sync", () => {
  test("builds a snapshot of AWS's offer files, and a lock file that names and pins it", async () => {
    const work = folder();
    const lock = join(work, "costgate.prices.lock");
    const { exit, out, err } = await costgate(
      ["prices", "sync", "--services", "AmazonEC2", "--regions", "eu-west-1", "--list", "aws-offers", "--out", `${work}/packs/`, "--lock", lock],
      await awsList(),
    );
    expect(exit, err).toBe(0);
    expect(out).toMatch(/1 keys, \d+ bytes, prices up to 2026-01-16/);
    const { snapshots } = readLock(readFileSync(lock, "utf8"), lock);
    expect(snapshots).toMatchObject([{ date: "2026-01-16", sources: [{ source: "aws-price-list", keys: 1, from: "2026-01-16", to: "2026-01-16" }] }]);
    const path = join(work, snapshots[0]?.path ?? "");
    expect(sha256(path)).toBe(snapshots[0]?.sha256);
    expect(snapshots[0]?.path).toBe(`packs/costgate-2026-01-16-${snapshots[0]?.digest.slice(0, 8)}.pack`);
    const pack = new Pack(path);
    expect(pack.identity.digest).toBe(snapshots[0]?.digest);
    expect(pack.find(aws("AmazonEC2", "BoxUsage:m5.large", { operation: "RunInstances", place: "eu-west-1" }))).toMatchObject({
      found: true,
      ladder: { source: "aws-price-list", basis: "seen" },
    });
    expect(pack.find(aws("AmazonEC2", "BoxUsage:m5.large", { operation: "RunInstances", place: "us-east-2" })).found).toBe(false);
    pack.close();
    expect(readdirSync(join(work, "packs"))).toEqual([path.split("/").at(-1)]);
  });

  test("keeps the snapshot that the last lock file named, and no older one", async () => {
    const work = folder();
    const made: string[] = [];
    for (const price of ["0.1", "0.2", "0.3"]) {
      await costgate(
        ["prices", "sync", "--services", "AmazonEC2", "--regions", "eu-west-1", "--list", "aws-offers", "--out", `${work}/packs/`, "--lock", join(work, "l")],
        await awsList(price),
      );
      made.push(
        readLock(readFileSync(join(work, "l"), "utf8"), "l")
          .snapshots[0]?.path.split("/")
          .at(-1) ?? "",
      );
    }
    expect(new Set(made).size).toBe(3);
    expect(readdirSync(join(work, "packs")).sort()).toEqual(made.slice(1).sort());
  });

  test("Azure in its native currency", async () => {
    const list = await serveRetail([
      machine("Standard_D4s_v5", "Virtual Machines Dsv5 Series", 0.23, { currencyCode: "EUR", armRegionName: "westeurope" }),
      item(),
    ]);
    open.push(() => void list[Symbol.asyncDispose]());
    const out = join(folder(), "azure.pack");
    const { exit, err } = await costgate(
      ["prices", "sync", "--list", "azure-retail", "--services", "Virtual Machines", "--regions", "westeurope", "--currency", "EUR", "--out", out],
      { COSTGATE_AZURE_PRICES_URL: list.options.baseUrl },
    );
    expect(exit, err).toBe(0);
    const pack = new Pack(out);
    expect(pack.find(azureVm("Standard_D4s_v5", "Linux", { place: "westeurope" }))).toMatchObject({ found: true, ladder: { currency: "EUR", unit: "hours" } });
    pack.close();
  });

  test("for a plan: only what the plan asks for", async () => {
    const out = join(folder(), "plan.pack");
    const { exit, err } = await costgate(["prices", "sync", "--for-plan", "fixtures/resources/aws_ebs_volume/plan.json", "--out", out], await awsList());
    expect(err).toMatch(/AWS Price List: AmazonEC2 in /);
    expect(err).toMatch(/the plan asks for what the lists do not have: aws AmazonEC2 EBS:VolumeUsage/);
    expect(exit).toBe(0);
    expect(existsSync(out)).toBe(true);
  });

  test.each([
    ["nothing chosen", [], /which prices\?.*\n.*--for-plan/],
    ["an unknown list", ["--list", "ebay"], /no price list called ebay.*\n.*aws-offers/],
    ["plan and services", ["--for-plan", "x", "--services", "AmazonEC2"], /exclude each other/],
  ])("%s is refused", async (_what, flags, said) => {
    const { exit, err } = await costgate(["prices", "sync", ...flags, "--out", join(folder(), "x.pack")], {});
    expect(err).toMatch(said);
    expect(exit).toBe(2);
  });

  test("a list that breaks off leaves the old snapshot and the old lock file as they were", async () => {
    const work = folder();
    const [out, lock] = [join(work, "x.pack"), join(work, "x.lock")];
    writeFileSync(out, "old");
    const digest = "0".repeat(64);
    const before = JSON.stringify({
      version: 1,
      snapshots: [{ path: "x.pack", digest, sha256: digest, date: "2026-01-01", made_with: "costgate", sources: [] }],
    });
    writeFileSync(lock, before);
    const { exit, err } = await costgate(
      ["prices", "sync", "--services", "AmazonEC2", "--regions", "eu-central-1", "--list", "aws-offers", "--out", out, "--lock", lock],
      await awsList(),
    );
    expect(exit, err).toBe(2);
    expect([out, lock].map((path) => readFileSync(path, "utf8"))).toEqual(["old", before]);
    expect(readdirSync(work).sort()).toEqual([".costgate-downloads", "x.lock", "x.pack"]);
    expect(readdirSync(join(work, ".costgate-downloads"))).toEqual([]);
  });

  const EC2 = ["prices", "sync", "--services", "AmazonEC2", "--regions", "eu-west-1", "--list", "aws-offers"];

  test("the same list gives the same bytes, and a lock file that differs in nothing", async () => {
    const work = folder();
    const env = await awsList();
    const made = [];
    for (let run = 0; run < 2; run++) {
      await costgate([...EC2, "--out", `${work}/packs/`, "--lock", join(work, "x.lock")], env);
      made.push([readFileSync(join(work, "x.lock"), "utf8"), readdirSync(join(work, "packs")).map((name) => sha256(join(work, "packs", name)))]);
    }
    expect(made[1]).toEqual(made[0]);
  });

  test("leaves what another lock file beside its own names", async () => {
    const work = folder();
    const sync = async (lock: string, price: string): Promise<unknown> =>
      costgate([...EC2, "--out", `${work}/packs/`, "--lock", join(work, lock)], await awsList(price));
    await sync("team-a.lock", "0.1");
    for (const price of ["0.2", "0.3", "0.4"]) await sync("team-b.lock", price);
    const [named] = readLock(readFileSync(join(work, "team-a.lock"), "utf8"), "l").snapshots;
    expect(existsSync(join(work, named?.path ?? "?"))).toBe(true);
    expect(readdirSync(join(work, "packs")).length).toBe(3);
  });

  test("a folder of the user's called .downloads is left alone", async () => {
    const work = folder();
    mkdirSync(join(work, ".downloads"));
    writeFileSync(join(work, ".downloads", "mine"), "mine");
    expect((await costgate([...EC2, "--out", join(work, "x.pack")], await awsList())).exit).toBe(0);
    expect(readdirSync(work).sort()).toEqual([".downloads", "x.pack"]);
    expect(readFileSync(join(work, ".downloads", "mine"), "utf8")).toBe("mine");
  });

  test("both lists of AWS are one source in the lock file, with the keys that the snapshot has", async () => {
    const work = folder();
    const env = await awsList();
    const { exit, err } = await costgate([...EC2, "--list", "aws-savings-plans", "--out", join(work, "x.pack"), "--lock", join(work, "x.lock")], env);
    expect(exit, err).toBe(0);
    const { snapshots } = readLock(readFileSync(join(work, "x.lock"), "utf8"), "l");
    expect(snapshots[0]?.sources).toMatchObject([{ source: "aws-price-list", keys: 1, origin: env["COSTGATE_AWS_OFFERS_URL"] }]);
  });

  test.each([
    ["a lock file that is none", (work: string) => writeFileSync(join(work, "x.lock"), "old"), "x.pack", /x\.lock/],
    ["an --out that is a folder", (work: string) => mkdirSync(join(work, "x.pack")), "x.pack", /is a folder.*\n.*x\.pack\/ for a file in it/],
    ["an --out below a file", (work: string) => writeFileSync(join(work, "file"), ""), "file/x.pack", /cannot write the snapshot/],
  ])("%s is told before anything is loaded", async (_what, prepare, out, said) => {
    const work = folder();
    prepare(work);
    const { exit, err } = await costgate([...EC2, "--out", join(work, out), "--lock", join(work, "x.lock")], { COSTGATE_AWS_OFFERS_URL: "http://127.0.0.1:1" });
    expect(err).toMatch(said);
    expect(err).not.toMatch(/defect|ECONNREFUSED/);
    expect(exit).toBe(2);
  });

  test.each(["https://ada:s3cret@mirror.example", "https://mirror.example/?sig=s3cret", "mirror.example/s3cret", "file:///s3cret"])(
    "%s is no mirror, and is not quoted",
    async (mirror) => {
      const { exit, err } = await costgate([...EC2, "--out", join(folder(), "x.pack")], { COSTGATE_AWS_OFFERS_URL: mirror });
      expect(err).toMatch(/COSTGATE_AWS_OFFERS_URL is not the address of a mirror/);
      expect(err).not.toContain("s3cret");
      expect(exit).toBe(2);
    },
  );

  describe("behind a proxy", () => {
    /** Goes to one server whatever is asked for, by CONNECT or plainly; gives its address and what it was asked. */
    async function proxyTo(target: string): Promise<{ url: string; asked: string[] }> {
      const asked: string[] = [];
      const { hostname, port } = new URL(target);
      const server = createServer((request, response) => {
        asked.push(`${request.method} ${request.url}`);
        response.writeHead(502).end();
      });
      server.on("connect", (request, socket) => {
        asked.push(`CONNECT ${request.url}`);
        const there = connect(Number(port), hostname, () => {
          socket.write("HTTP/1.1 200 OK\r\n\r\n");
          there.pipe(socket).pipe(there);
        });
        for (const end of [there, socket]) end.on("error", () => undefined);
      });
      await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
      open.push(() => server.close());
      return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
    }

    test.each(["HTTP_PROXY", "http_proxy"])("everything goes through the one that %s names", async (name) => {
      const { COSTGATE_AWS_OFFERS_URL: list = "" } = await awsList();
      const { url, asked } = await proxyTo(list);
      const { exit, err } = await costgate([...EC2, "--out", join(folder(), "x.pack")], { COSTGATE_AWS_OFFERS_URL: "http://prices.invalid", [name]: url });
      expect(exit, err).toBe(0);
      expect(new Set(asked)).toEqual(new Set(["CONNECT prices.invalid:80"]));
    });

    test("NO_PROXY goes around it", async () => {
      const env = await awsList();
      const { url, asked } = await proxyTo(env["COSTGATE_AWS_OFFERS_URL"] ?? "");
      const { exit, err } = await costgate([...EC2, "--out", join(folder(), "x.pack")], { ...env, HTTP_PROXY: url, NO_PROXY: "127.0.0.1" });
      expect(exit, err).toBe(0);
      expect(asked).toEqual([]);
    });
  });
});
