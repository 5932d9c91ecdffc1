import type { VirtualMachine } from "../shared/virtual-machine.ts";

/** What the older resources, which have both operating systems in one type, say about theirs. */
interface Machine {
  readonly osType: string | undefined;
  readonly os_profile_windows_config: number;
  readonly os_profile_linux_config: number;
  readonly image: { readonly publisher: string | undefined } | undefined;
  assume(text: string): void;
}

const WINDOWS_PUBLISHERS = /^microsoftwindows(server|desktop)/i;

/** The operating system: as the disk says, else the profile, else the image. */
export function legacySystem(r: Machine): VirtualMachine["system"] {
  if (r.osType) return /^windows$/i.test(r.osType) ? "Windows" : "Linux";
  if (r.os_profile_windows_config > 0) return "Windows";
  if (r.os_profile_linux_config > 0) return "Linux";
  if (r.image?.publisher) return WINDOWS_PUBLISHERS.test(r.image.publisher) ? "Windows" : "Linux";
  r.assume("assumed Linux: a Windows machine needs os_profile_windows_config");
  return "Linux";
}
