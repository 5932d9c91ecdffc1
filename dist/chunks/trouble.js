// src/base/trouble.ts
var ConfigError = class extends Error {
	name = "ConfigError";
	remedy;
	position;
	constructor(message, options = {}) {
		super(message);
		this.remedy = options.remedy;
		this.position = options.position;
	}
	describe() {
		const { position } = this;
		const place = position ? [
			position.file,
			position.line,
			position.column
		].filter((part) => part !== void 0).join(":") : "";
		return `${place ? `${place}: ` : ""}${this.message}${this.remedy ? `\n  ${this.remedy}` : ""}`;
	}
};
var ServiceError = class extends Error {
	name = "ServiceError";
	service;
	status;
	constructor(service, message, status) {
		super(message);
		this.service = service;
		this.status = status;
	}
};
const EXIT = {
	pass: 0,
	no: 1,
	trouble: 2
};
function sayTrouble(error, env) {
	if (error instanceof ConfigError) return `costgate: ${error.describe()}`;
	if (error instanceof ServiceError) return `costgate: ${error.service} did not answer as it should: ${error.message}`;
	return `costgate: this is a defect of costgate (${error instanceof Error ? error.name : typeof error}). Please report it with the version and the command; COSTGATE_DEBUG=1 shows where.${env["COSTGATE_DEBUG"] && error instanceof Error ? `\n${error.stack}` : ""}`;
}
export { sayTrouble as i, EXIT as n, ServiceError as r, ConfigError as t };
