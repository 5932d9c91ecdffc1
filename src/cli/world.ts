/** Everything that the command line touches outside itself. */
export interface CliWorld {
  env: NodeJS.ProcessEnv;
  /** YYYY-MM-DD, UTC. */
  today: string;
  /** Path of the snapshot that comes with this edition. */
  shippedPrices: string;
  columns: number | undefined;
  isTerminal: boolean;
  out: (text: string) => void;
  err: (text: string) => void;
}
