/** Where in a file something stands; line and column count from 1. */
export interface Position {
  file: string;
  line?: number;
  column?: number;
}

/** The user's trouble: an input that must be changed. Says what is wrong, where, and the remedy. Exit code 2. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly remedy: string | undefined;
  readonly position: Position | undefined;

  constructor(message: string, options: { remedy?: string; position?: Position } = {}) {
    super(message);
    this.remedy = options.remedy;
    this.position = options.position;
  }

  /** One paragraph: "costgate.yml:3:5: what. Remedy." */
  describe(): string {
    const { position } = this;
    const place = position ? [position.file, position.line, position.column].filter((part) => part !== undefined).join(":") : "";
    return `${place ? `${place}: ` : ""}${this.message}${this.remedy ? `\n  ${this.remedy}` : ""}`;
  }
}

/** The world's trouble: a service did not answer as it should, after retries. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly service: string;
  readonly status: number | undefined;

  constructor(service: string, message: string, status?: number) {
    super(message);
    this.service = service;
    this.status = status;
  }
}

/** Exit codes of the command line and the action. */
export const EXIT = { pass: 0, no: 1, trouble: 2 } as const;

/** What a person is told of an error that ended the run: whose it is, and what to do. Never a value of the plan. */
export function sayTrouble(error: unknown, env: { [name: string]: string | undefined }): string {
  if (error instanceof ConfigError) return `costgate: ${error.describe()}`;
  if (error instanceof ServiceError) return `costgate: ${error.service} did not answer as it should: ${error.message}`;
  const name = error instanceof Error ? error.name : typeof error;
  const stack = env["COSTGATE_DEBUG"] && error instanceof Error ? `\n${error.stack}` : "";
  return `costgate: this is a defect of costgate (${name}). Please report it with the version and the command; COSTGATE_DEBUG=1 shows where.${stack}`;
}
