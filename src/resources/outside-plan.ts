export function outsidePlan(_type: string): string | undefined {
  return undefined;
}
