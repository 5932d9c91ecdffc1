export function freeReason(_type: string): string | undefined {
  return undefined;
}
