// Writes prices/aws/{AmazonVPC,AWSELB,AWSNetworkFirewall,AWSCloudWAN}.csv. NAT gateways are EC2's, see aws-compute.mjs.
import { addItems, addPeerFacts, listed, unitOfWords } from "./feed-tables.mjs";
import { FactTable, peerFacts, peerRow, readCsv } from "./lib.mjs";

vpc();
loadBalancers();
networkFirewall();
cloudWan();

function vpc() {
  const products = {
    "Hourly charge for In use Public IPv4 Addresses per Hrs": ["PublicIPv4:InUseAddress", "hours"],
    "Hourly charge for Idle Public IPv4 Addresses per Hrs": ["PublicIPv4:IdleAddress", "hours"],
    "Hourly charge for VPC Endpoints per Hrs": ["VpcEndpoint-Hours", "hours"],
    "Charge for per GB data processed by VPC Endpoints per GB from 0 to 1048576": ["VpcEndpoint-Bytes", "GB", "0"],
    "Charge for per GB data processed by VPC Endpoints per GB from 1048576 to 5242880": ["VpcEndpoint-Bytes", "GB", "1048576"],
    "Charge for per GB data processed by VPC Endpoints per GB from 5242880 to Inf": ["VpcEndpoint-Bytes", "GB", "5242880"],
    "Hourly charge for AWS Gateway Load Balancer VPC Endpoint per Hrs": ["VpcEndpoint-GWLBE-Hours", "hours"],
    "Charge for per GB data processed by AWS Gateway Load Balancer VPC Endpoint per GB": ["VpcEndpoint-GWLBE-Bytes", "GB"],
    "Hourly charge for Client VPN Endpoints per Hourly": ["ClientVPN-EndpointHours", "hours"],
    "Hourly charge for Client VPN connections per Hourly": ["ClientVPN-ConnectionHours", "hours"],
    "Hourly charge for Traffic Mirroring Source per hour": ["ENI-Mirror", "hours"],
    "CreateVpnConnection per hours": ["VPN-Usage-Hours:ipsec.1", "hours"],
    "Hourly charge for Transit Gateway VPC Attachments per hour": ["TransitGateway-Hours#TransitGatewayVPC", "hours"],
    "Hourly charge for Transit Gateway Peering Attachments per hour": ["TransitGateway-Hours#TransitGatewayPeering", "hours"],
    "Hourly charge for Transit Gateway Site to-Site VPN attachments per hour": ["TransitGateway-Hours#TransitGatewayVPN", "hours"],
    "Hourly charge for Transit Gateway AWS Direct Connect Gateway attachments per hour": ["TransitGateway-Hours#TransitGatewayDirectConnect", "hours"],
    "Charge for per GB data processed by AWS Transit Gateways for VPC attachments per GigaBytes": ["TransitGateway-Bytes#TransitGatewayVPC", "GB"],
    "Charge for per GB data processed by AWS Transit Gateways for Site to-Site VPN attachments per GigaBytes": ["TransitGateway-Bytes#TransitGatewayVPN", "GB"],
    "Charge for per GB data processed by AWS Transit Gateways for AWS Direct Connect Gateway attachments per GigaBytes": [
      "TransitGateway-Bytes#TransitGatewayDirectConnect",
      "GB",
    ],
    // One region's name lacks an "s"; the other 35 are as here.
    "Charge per GB data processed by AWS Transit Gateway for Multicast receivers per GigaBytes": [
      "Charge for per GB data processed by AWS Transit Gateway for Multicast receivers per GigaBytes",
      "GB",
    ],
    "Hourly charge for Verified Access Applications per hours Tier1": ["Hourly charge for Verified Access Applications per hours", "hours"],
    // 200 applications of 744 hours.
    "Hourly charge for Verified Access Applications per hours Tier2": ["Hourly charge for Verified Access Applications per hours", "hours", "148800"],
    "Charge per Connection per hour processed by VPC Lattice Service per Connections": [undefined, "connections"],
    "Charge per ENI processed by VPC Access Analyzer per NetworkInterface Assessment": [undefined, "assessments"],
    "Charge per analysis processed by VPC Reachability Analyzer per ReachabilityAnalyses": [undefined, "analyses"],
  };
  const table = new FactTable();
  // The first 300,000 requests or connections of each hour of a Lattice service are free: an allowance by the hour, no step of a month.
  const unitOf = (item) => (item.startsWith("Free for") ? undefined : unitOfWords(item));
  addItems(table, "vpc", listed(products, unitOf, /^(VpcEndpoint|ClientVPN|ENI|TransitGateway)/));
  addPeerFacts(table, "AmazonVPC", ({ attributes: { usagetype = "VPN-Usage-Hours:ipsec.1", operation } }) => {
    const words = usagetype.replaceAll(/^\/|\/i?$/g, "");
    const unit = words.endsWith("Bytes") ? "GB" : "hours";
    return { product: operation ? `${words}#${operation}` : words, unit, basis: words.startsWith("VPN") ? "inferred" : "seen" };
  });
  // Until 2024-02 this was EC2's ElasticIP:IdleAddress, which the peer still asks for.
  const [idle] = peerFacts("AmazonEC2").filter(({ product_family }) => product_family === "IP Address");
  table.add({ ...peerRow(idle), product: "PublicIPv4:IdleAddress", unit: "hours", basis: "inferred" });
  table.write("AmazonVPC");
}

function loadBalancers() {
  const products = {
    "Application Load Balancer Hours": ["LoadBalancerUsage#LoadBalancing:Application", "hours"],
    "Application Load Balancer LCU Hours": ["LCUUsage#LoadBalancing:Application", "LCU-hours"],
    "Application Load Balancer ReservedLCU-Hr": ["ReservedLCUUsage#LoadBalancing:Application", "LCU-hours"],
    "AWS Outposts Application Load Balancer Hours": ["Outposts-LoadBalancerUsage#LoadBalancing:Application", "hours"],
    "AWS Outposts Application Load Balancer LCU Hours": ["Outposts-LCUUsage#LoadBalancing:Application", "LCU-hours"],
    "Network Load Balancer Hours": ["LoadBalancerUsage#LoadBalancing:Network", "hours"],
    "Network Load Balancer LCU Hours": ["LCUUsage#LoadBalancing:Network", "LCU-hours"],
    "Gateway Load Balancer Hours": ["LoadBalancerUsage#LoadBalancing:Gateway", "hours"],
    "Gateway Load Balancer LCU Hours": ["LCUUsage#LoadBalancing:Gateway", "LCU-hours"],
    "Classic Load Balancer Hours": ["LoadBalancerUsage#LoadBalancing", "hours"],
    "Classic Load Balancer Data": ["DataProcessing-Bytes#LoadBalancing", "GB"],
  };
  const table = new FactTable();
  // The usage types were seen in the offer file of 2023; the operations follow the bill's pattern.
  addItems(table, "elb", listed(products, unitOfWords));
  for (const fact of peerFacts("AWSELB")) {
    const words = /LCUUsage|LoadBalancerUsage|DataProcessing-Bytes/.exec(fact.attributes.usagetype)[0];
    table.add({ ...peerRow(fact), ...balancer(words, fact.product_family) });
  }
  for (const { service, family, usage_type, usd } of readCsv("aws/eu-west-1-2023-misc.csv")) {
    if (service !== "AWSELB") continue;
    const key = balancer(usage_type.replace(/^EU-/, ""), family);
    table.add({ ...key, source: "terracost-2023", date: "2023-02-23", place: "eu-west-1", price: usd });
  }
  table.write("AWSELB");
}

function balancer(words, family) {
  const kind = family.replace(/^Load Balancer-?/, "");
  const unit = words.endsWith("Bytes") ? "GB" : words.endsWith("LCUUsage") ? "LCU-hours" : "hours";
  return { product: `${words}#LoadBalancing${kind && `:${kind}`}`, unit, basis: "inferred" };
}

function networkFirewall() {
  const products = {
    "AWS Firewall per Endpoint": ["Endpoint-Hour", "hours"],
    "AWS Firewall per Throughput": ["Traffic-GB-Processed", "GB"],
    "AWS Firewall per Endpoint-Advanced": [undefined, "hours"],
    "AWS Firewall per Throughput-Advanced": [undefined, "GB"],
  };
  const table = new FactTable();
  addItems(table, "networkfirewall", listed(products, undefined, /^(Endpoint-Hour|Traffic-GB-Processed)$/));
  addPeerFacts(table, "AWSNetworkFirewall", ({ attributes: { usagetype } }) => {
    const product = usagetype.replaceAll(/^.*\]\*-|\$\/i$/g, "");
    return { product, unit: product === "Endpoint-Hour" ? "hours" : "GB" };
  });
  table.write("AWSNetworkFirewall");
}

function cloudWan() {
  const table = new FactTable();
  addItems(table, "cloudwan", ({ item }) => ({ product: item, unit: item.endsWith("hour") ? "hours" : "GB" }));
  table.write("AWSCloudWAN");
}
