// Writes prices/aws/AmazonEFS.csv.
import { writeService } from "./feed.mjs";

const efs = (product, unit, item, peer) => ({ product, unit, basis: peer?.usagetype ? "seen" : "inferred", feed: "efs", steps: { 0: item }, peer });
const access = (accessType) => ({ accessType, storageClass: "Infrequent Access" });

writeService("AmazonEFS", [
  efs("TimedStorage-ByteHrs", "GB-months", "General Purpose Storage GB Mo", { usagetype: "/-TimedStorage-ByteHrs/i" }),
  efs("TimedStorage-Z-ByteHrs", "GB-months", "One Zone General Purpose Storage GB Mo", { usagetype: "/-TimedStorage-Z-ByteHrs/i" }),
  efs("IATimedStorage-ByteHrs", "GB-months", "Infrequent Access Storage GB Mo", { usagetype: "/-IATimedStorage-ByteHrs/i" }),
  efs("IATimedStorage-Z-ByteHrs", "GB-months", "One Zone Infrequent Access Storage GB Mo", { usagetype: "/IATimedStorage-Z-ByteHrs/i" }),
  efs("IATimedStorage-ET-ByteHrs", "GB-months", "Infrequent Access ET Storage GB Mo"),
  efs("ArchiveTimedStorage-ET-ByteHrs", "GB-months", "Archive Storage GB Mo"),
  efs("IADataAccess-Bytes#Read", "GB", "Infrequent Access Requests Read per GB", access("Read")),
  efs("IADataAccess-Bytes#Write", "GB", "Infrequent Access Requests Write per GB", access("Write")),
  efs("ArchiveDataAccess-Bytes#Read", "GB", "Archive Storage Read Read GB"),
  efs("ArchiveDataAccess-Bytes#Write", "GB", "Archive Storage Write Write GB"),
  efs("ETDataAccess-Bytes#Read", "GB", "EFS Storage Requests Read per GB"),
  efs("ETDataAccess-Bytes#Write", "GB", "EFS Storage Requests Write per GB"),
  efs("ProvisionedTP-MiBpsHrs", "MiBps-months", "Throughput Provisioned", { usagetype: "/ProvisionedTP-MiBpsHrs/" }),
]);
