import { It as compareText, Jt as Exact, St as describeQuery, W as grouped, Xt as sum, f as daysAfter, p as isDay } from "./core.js";
import { A as fitsFinding, D as gatherExceptions, k as selects } from "./config.js";
import { createHash } from "node:crypto";
// src/policy/approvals/slots.ts
function slotsOf({ by, each_of, count }, groups) {
	const named = (names) => groups.filter(({ name }) => names.includes(name));
	if (each_of) return each_of.map((name) => ({
		groups: named([name]),
		needs: 1
	}));
	return [{
		groups: named(by ?? []),
		needs: count
	}];
}
function memberOf(person, groups, { membership }) {
	const found = groups.map((group) => membership(group, person));
	return found.find(({ is }) => is === "yes") ?? found.find(({ is }) => is === "unreadable") ?? { is: "no" };
}
function needsOf(slots) {
	return slots.reduce((all, { needs }) => all + needs, 0);
}
function lacking(slots, people, conversation, unknown) {
	const fits = slots.map(({ groups }) => people.filter((person) => memberOf(person, groups, conversation).is === "yes").map(({ id }) => id));
	let most = 0;
	for (let choice = 1; choice < 2 ** slots.length; choice++) {
		const isChosen = (_, at) => (choice & 1 << at) !== 0;
		const there = new Set(fits.filter(isChosen).flat()).size;
		most = Math.max(most, needsOf(slots.filter(isChosen)) + unknown - there);
	}
	return most;
}
// src/policy/approvals/break-glass.ts
function mayBreak(glass, finding) {
	if (!glass) return false;
	const { levels, for: globs } = glass;
	return finding.level !== "advisory" && levels.includes(finding.level) && fitsFinding(globs)(finding);
}
function brokenGlass(evidence, estimate, rules) {
	const { conversation, unknownHands } = evidence;
	const holding = evidence.said.filter((said) => isGlass(said) && whyNotBroken(said, evidence, estimate, rules) === void 0);
	const people = holding.flatMap(({ statement }) => statement.by ?? []);
	const last = holding.at(-1);
	if (!last || lacking(slotsOf({
		by: rules.glass.by,
		each_of: void 0,
		count: 1
	}, rules.groups), people, conversation, unknownHands) > 0) return void 0;
	return recordOf(last, estimate, rules.glass);
}
function whyNotBroken(said, { conversation }, estimate, { glass, groups, now, project }) {
	if (!isGlass(said)) return void 0;
	const { statement, command, refused } = said;
	if (refused !== void 0 || !statement.by) return refused;
	if ((command.project ?? "") !== project) return project === "" ? "it names a project, and there is only one here" : `it is not for the project ${project}: add in "${project}"`;
	const member = memberOf(statement.by, groups.filter(({ name }) => glass.by.includes(name)), conversation);
	if (member.is === "unreadable") return member.because;
	if (member.is === "no") return `is not in ${glass.by.join(" or ")}`;
	if (Date.parse(now) >= endOf(statement.at, glass)) return `it ended at ${momentOf(endOf(statement.at, glass))}`;
	if (estimate.totals.unknown > 0) return "break-glass needs a known cost, and a part of the change has none";
	return addedBy$1(estimate).gt(glass.up_to) ? "the change adds more than break-glass allows" : void 0;
}
function isGlass(said) {
	return said.command.verb === "break-glass";
}
function recordOf({ statement, command }, estimate, glass) {
	const { by, at, url } = statement;
	if (!by || command.verb !== "break-glass") return void 0;
	const { ticket, reason } = command;
	const reviewBy = workingDaysAfter(at.slice(0, 10), glass.review_within_days);
	return {
		by: by.id,
		login: by.login,
		url,
		at,
		ticket,
		reason,
		amount: addedBy$1(estimate),
		cap: glass.up_to,
		until: momentOf(endOf(at, glass)),
		reviewBy
	};
}
function addedBy$1({ totals }) {
	return totals.increase.plus(totals.oneTime);
}
function endOf(at, { hours }) {
	return Date.parse(at) + hours * 3600 * 1e3;
}
function momentOf(time) {
	return new Date(time).toISOString().replace(".000Z", "Z");
}
function workingDaysAfter(day, days) {
	let [left, at] = [days, day];
	while (left > 0) {
		at = daysAfter(at, 1);
		if (![0, 6].includes(new Date(`${at}T00:00:00Z`).getUTCDay())) left--;
	}
	return at;
}
// src/policy/approvals/cost-digest.ts
const DIGITS = 32;
function digestOfFinding({ id, addresses, amount }, { resources }) {
	const named = new Set(addresses);
	const isOpen = ({ changed, delta }) => changed && delta === void 0;
	return digest([
		id,
		...entriesOf(resources.filter((one) => (named.size === 0 ? one.changed : named.has(one.address)) || amount?.atLeast === true && isOpen(one))),
		...daysOf(amount)
	]);
}
function daysOf(amount) {
	return (amount?.parts ?? []).map(({ address, until }) => `${address} ${until}`).sort(compareText);
}
function digestOfChange(findings, { resources }) {
	return digest([...findings.map(({ id, level }) => `${id} ${level}`).sort(compareText), ...entriesOf(resources.filter(({ changed }) => changed))]);
}
function digest(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, DIGITS);
}
function entriesOf(resources) {
	return resources.map(entryOf).sort(compareText);
}
function entryOf({ address, type, deposed = "", region, before, after }) {
	return JSON.stringify([
		address,
		type,
		deposed,
		region.known ? region.name : "",
		sideOf(before),
		sideOf(after)
	]);
}
function sideOf({ status, lines }) {
	return [status, ...lines.map(lineOf)];
}
function lineOf({ part = "", name, unit, quantity, query, shown = query }) {
	return [
		part,
		name,
		unit,
		quantity?.toString() ?? "",
		shown ? describeQuery(shown) : ""
	];
}
// src/policy/approvals/visible-lines.ts
const TAGS = [
	"pre",
	"script",
	"style",
	"textarea"
];
function visibleLines(body) {
	const shown = [];
	let hiding;
	let quoted = false;
	for (const line of body.split(/\r\n|\r|\n/)) {
		if (hiding) {
			if (hiding.end(line)) hiding = void 0;
			continue;
		}
		quoted = /^ {0,3}>/.test(line) || quoted && line.trim() !== "";
		if (quoted) continue;
		hiding = hidingFrom(line);
		if (!hiding) shown.push(line);
	}
	return shown;
}
function hidingFrom(line) {
	const [, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
	if (fence) return { end: (next) => new RegExp(`^ {0,3}\\${fence[0]}{${fence.length},}[ \\t]*$`).test(next) };
	const comment = line.lastIndexOf("<!--");
	if (comment >= 0 && !line.includes("-->", comment)) return { end: (next) => next.includes("-->") };
	const [, tag] = new RegExp(`^ {0,3}<(${TAGS.join("|")})(?=[\\s>]|$)`, "i").exec(line) ?? [];
	const close = `</${tag?.toLowerCase()}>`;
	return tag === void 0 || line.toLowerCase().includes(close) ? void 0 : { end: (next) => next.toLowerCase().includes(close) };
}
// src/policy/approvals/command.ts
const LONGEST_BODY = 65536;
const LONGEST_LINE = 1e3;
const MOST_COMMANDS = 20;
function commandsOf(body) {
	if (body.length > LONGEST_BODY) return [];
	return visibleLines(body).filter((line) => /^\/costgate(?!\S)/.test(line)).slice(0, MOST_COMMANDS).map(commandOf);
}
function commandOf(line) {
	if (line.length > LONGEST_LINE) return unclear(`the line is longer than ${LONGEST_LINE} characters`);
	if (/[^\P{C}\t]/u.test(line)) return unclear("the line has hidden characters in it: type it anew");
	const [, verb, ...words] = wordsOf(line);
	if (verb?.text === "approve") return approveOf(words);
	if (verb?.text === "request") return requestOf(words);
	if (verb?.text === "break-glass") return breakGlassOf(words);
	if (verb?.text === "revoke") return words.length === 0 ? { verb: "revoke" } : unclear("revoke takes nothing after it: it takes back all your approvals");
	return unclear("after /costgate comes approve, request, break-glass or revoke");
}
function unclear(because) {
	return {
		verb: "unclear",
		because
	};
}
function wordsOf(line) {
	return [...line.matchAll(/["“”]([^"“”]*)["“”]|(\S+)/g)].map(([, quoted, plain = ""]) => quoted === void 0 ? {
		text: plain,
		quoted: false
	} : {
		text: quoted,
		quoted: true
	});
}
function requestOf([reason, ...more]) {
	const said = reasonOf(reason, more);
	return said === void 0 ? unclear("a request needs a reason in quotation marks: /costgate request \"why\"") : {
		verb: "request",
		reason: said
	};
}
function breakGlassOf([ticket, reason, ...more]) {
	const project = more[0]?.text === "in" && more.length === 2 ? more[1]?.text : void 0;
	const said = reasonOf(reason, project === void 0 ? more : []);
	if (!ticket || ticket.quoted || !/^[\w#./:-]{1,60}$/.test(ticket.text) || said === void 0) return unclear("break-glass needs a ticket and a reason: /costgate break-glass INC-4711 \"why\"");
	return {
		verb: "break-glass",
		ticket: ticket.text,
		reason: said,
		project
	};
}
function reasonOf(reason, more) {
	if (!reason?.quoted || more.length > 0) return void 0;
	return (reason.text.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3 ? reason.text.trim() : void 0;
}
const PARTS = {
	until: {
		key: "until",
		fits: isDay,
		wanted: "until takes a day of the calendar, such as 2026-12-31"
	},
	for: {
		key: "digest",
		fits: (text) => /^[0-9a-f]{32}$/.test(text),
		wanted: "for takes the digest of 32 digits that the report gives"
	},
	in: {
		key: "project",
		fits: (text) => text !== "",
		wanted: "in takes the name of a project"
	}
};
function approveOf(words) {
	const approve = {
		verb: "approve",
		amount: void 0,
		currency: void 0,
		until: void 0,
		findings: [],
		digest: void 0,
		project: void 0
	};
	const [findings, rest] = [[], [...words]];
	for (let word = rest.shift(); word; word = rest.shift()) {
		const part = word.quoted || !Object.hasOwn(PARTS, word.text) ? void 0 : PARTS[word.text];
		const value = part && (rest.shift()?.text ?? "");
		const trouble = part ? setPart(approve, part, value ?? "") : setWord(approve, word, findings);
		if (trouble !== void 0) return unclear(trouble);
	}
	return {
		...approve,
		findings
	};
}
function setPart(approve, { key, fits, wanted }, value) {
	if (!fits(value)) return wanted;
	if (approve[key] !== void 0) return "the line says the same thing twice";
	approve[key] = value;
}
function setWord(approve, { text, quoted }, findings) {
	if (!quoted && /^\d{1,12}(\.\d{1,2})?$/.test(text)) {
		if (approve.amount) return "the line has two amounts";
		approve.amount = Exact.of(text);
	} else if (!quoted && /^[A-Z]{3}$/.test(text) && approve.amount && approve.currency === void 0) approve.currency = text;
	else if (/^\p{L}[\p{L}\p{N} ._/@-]{0,199}$/u.test(text) && !/^[A-Z]{3}$/.test(text)) findings.push(text);
	else return `"${text.slice(0, 40)}" is neither a plain amount (1100 or 1100.50) nor the id of a finding`;
}
// src/policy/approvals/evidence.ts
function readEvidence(conversation) {
	const statements = [...conversation.statements].sort((a, b) => compareText(a.at, b.at) || a.id - b.id || compareText(a.source, b.source));
	const withdrawals = withdrawalsOf(statements);
	const said = statements.flatMap((statement) => commandsOf(statement.body).map((command) => ({
		statement,
		command,
		refused: refusalOf(statement, conversation, withdrawals)
	})));
	const commanded = new Set(said.map(({ statement }) => statement));
	const approving = statements.filter((statement) => statement.review?.state === "approved" && !commanded.has(statement));
	const { author, lastPusher, strangers } = conversation;
	return {
		conversation,
		said,
		reviews: approving.map((statement) => ({
			statement,
			refused: refusalOf(statement, conversation, withdrawals) ?? staleness(statement, conversation)
		})),
		unknownHands: (author ? 0 : 1) + (lastPusher ? 0 : 1) + new Set(strangers).size
	};
}
function withdrawalsOf(statements) {
	const taken = statements.filter(({ body, review }) => review?.state === "changes_requested" || review?.state === "dismissed" || commandsOf(body).some(({ verb }) => verb === "revoke"));
	const people = grouped(taken, ({ by }) => String(by?.id));
	return new Map([...people.values()].flatMap((theirs) => theirs[0].by ? [[theirs[0].by.id, theirs.at(-1)?.at ?? ""]] : []));
}
function refusalOf(statement, conversation, withdrawals) {
	const { by, at, updatedAt } = statement;
	if (!by) return "the account is deleted";
	if (at !== updatedAt) return "it was edited after it was written: write it anew";
	const excluded = partOf(by, conversation);
	if (excluded !== void 0) return excluded;
	if ((withdrawals.get(by.id) ?? "") >= at) return "it was taken back: by revoke, by a review that asks for changes, or because the review was dismissed";
}
function partOf({ id, kind }, { author, lastPusher, committers }) {
	if (kind === "bot") return "is a bot";
	if (author?.id === id) return "is the author of the pull request";
	if (lastPusher?.id === id) return "pushed the head commit";
	if (committers.some((committer) => committer.id === id)) return "wrote one of its commits";
}
function staleness({ review }, { headSha }) {
	return review?.commit === headSha ? void 0 : "the review looked at an older commit";
}
// src/policy/approvals/exceptions.ts
function excuse(finding, exceptions, estimate) {
	const concerned = new Set(finding.addresses);
	const resources = estimate.resources.filter(({ address }) => concerned.has(address));
	const looked = exceptions.flatMap((one) => look$1(one, finding, resources, estimate.asOf) ?? []);
	return {
		covered: isCovered(finding, resources, new Set(looked.flatMap(({ standing, addresses }) => standing.state === "counts" ? addresses : []))),
		standings: looked.map(({ standing }) => standing)
	};
}
function isCovered({ amount, addresses }, resources, excused) {
	if (excused.size === 0 || amount?.atLeast) return false;
	if (amount?.parts) return !amount.over.gt(sum(amount.parts.flatMap(({ address, value }) => excused.has(address) ? [value] : [])));
	if (amount) return !amount.over.gt(addedBy(resources.filter(({ address }) => excused.has(address))));
	return addresses.every((address) => excused.has(address));
}
function look$1(exception, finding, resources, asOf) {
	if (finding.level !== "approvable" || !fitsFinding(exception.findings)(finding)) return void 0;
	const own = resources.filter(selects({ addresses: exception.addresses }));
	if (own.length === 0) return void 0;
	const { id, owner, ticket, expires, granted, up_to: cap } = exception;
	const used = finding.amount ? addedBy(own) : void 0;
	const over = used?.gt(cap ?? 0) === true;
	const state = asOf > expires ? "ended" : asOf < granted ? "not begun" : over ? "over its cap" : "counts";
	return {
		standing: {
			id,
			owner,
			ticket,
			expires,
			state,
			...state === "counts" && { daysLeft: (Date.parse(expires) - Date.parse(asOf)) / MS_A_DAY },
			...used && { used },
			...used && cap && { cap }
		},
		addresses: own.map(({ address }) => address)
	};
}
function addedBy(resources) {
	return sum(resources.map(({ atLeast }) => atLeast.max(Exact.zero)));
}
const MS_A_DAY = 864e5;
// src/policy/approvals/consents.ts
function consentsTo(finding, { said, reviews }, rules) {
	const people = new Map();
	const note = ({ by }, worth) => {
		if (by && worth) people.set(by.id, "consent" in worth ? worth.consent : void 0);
	};
	if (rules.approvals.reviews_count) {
		for (const { statement, refused } of reviews) if (refused === void 0) note(statement, worthOfReview(statement, rules));
	}
	for (const one of said) if (one.refused === void 0) note(one.statement, worthOf(one, finding, rules));
	return [...people.values()].flatMap((consent) => consent ?? []);
}
function worthOfReview(statement, { approvals, asOf }) {
	const until = daysAfter(dayOf(statement), approvals.default_days);
	return statement.by && asOf <= until ? { consent: {
		by: statement.by,
		statement,
		cap: void 0,
		until
	} } : void 0;
}
function worthOf({ statement, command }, finding, rules) {
	if (command.verb !== "approve" || !statement.by || !isAbout(command, finding, rules)) return void 0;
	const until = untilOf(command, statement, rules.approvals);
	const because = unfit(command, rules) ?? (rules.asOf > until ? `it ended on ${until}` : void 0) ?? unbound(command, finding, rules);
	if (because !== void 0) return { because };
	const cap = finding.amount?.atLeast === false ? command.amount : void 0;
	return { consent: {
		by: statement.by,
		statement,
		cap,
		until
	} };
}
function isAbout({ findings, digest }, finding, { onlyLimit, digestOf }) {
	if (findings.length > 0) return findings.includes(finding.id);
	return finding.id === onlyLimit || digest === digestOf(finding);
}
function untilOf({ until }, statement, { max_days: most, default_days: usual }) {
	const written = dayOf(statement);
	const latest = daysAfter(written, most);
	const wanted = until ?? daysAfter(written, usual);
	return wanted < latest ? wanted : latest;
}
function dayOf({ at }) {
	return at.slice(0, 10);
}
function unfit({ currency, project = "" }, { currency: ours, project: judged }) {
	if (currency !== void 0 && currency !== ours) return `its amount is in ${currency}, the policy's are in ${ours}`;
	if (project === judged) return void 0;
	return judged === "" ? "it names a project, and there is only one here" : `it is not for the project ${judged}: add in "${judged}"`;
}
function unbound({ amount, digest }, finding, { digestOf }) {
	if (digest !== void 0 && digest !== digestOf(finding)) return "what it is about is not the same any more";
	if (digest !== void 0) return amount && finding.amount?.value.gt(amount) ? "the change adds more than that now" : void 0;
	if (finding.amount?.atLeast === true) return "what the change adds is not wholly known, so it must name what it is about: copy the line from the report";
	if (!finding.amount) return "it must name what it is about: copy the line from the report";
	return amount ? void 0 : "it says no amount: the most that the change may add a month";
}
// src/policy/approvals/grants.ts
function bandsFor(finding, bands) {
	const known = finding.amount?.atLeast === false;
	return bands.filter(({ band }) => (known || band.up_to === void 0) && fitsFinding(band.for)(finding));
}
function grantOf(finding, evidence, bands, rules) {
	const consents = consentsTo(finding, evidence, rules);
	return bandsFor(finding, bands).flatMap((asking) => grantBy(asking, consents, evidence) ?? []).sort((a, b) => largestFirst(a.cap, b.cap))[0];
}
function grantBy(asking, consents, { conversation, unknownHands }) {
	const { slots, band } = asking;
	const fitting = consents.filter(({ by }) => slots.some(({ groups }) => memberOf(by, groups, conversation).is === "yes"));
	for (const { cap } of [...fitting].sort((a, b) => largestFirst(a.cap, b.cap))) {
		const willing = fitting.filter((consent) => largestFirst(consent.cap, cap) <= 0);
		if (lacking(slots, willing.map(({ by }) => by), conversation, unknownHands) === 0) return {
			asking,
			cap: lesser(cap, band.up_to),
			consents: willing
		};
	}
}
function largestFirst(a, b) {
	if (!a || !b) return Number(a !== void 0) - Number(b !== void 0);
	return b.compare(a);
}
function lesser(a, b) {
	return a && b ? a.min(b) : a ?? b;
}
// src/policy/approvals/suggest.ts
function lineFor(finding, { band }, { asOf, project, onlyLimit, digestOf, approvals }) {
	const { amount, id } = finding;
	const bound = amount?.atLeast === false;
	return [
		"/costgate approve",
		...amount ? [roundedUp(amount.value, band.up_to)] : [],
		`until ${lastDay(asOf, approvals.max_days)}`,
		...bound ? [] : [`for ${digestOf(finding)}`],
		...id === onlyLimit && bound ? [] : [/\s/.test(id) ? `"${id}"` : id],
		...project === "" ? [] : [`in ${/\s/.test(project) ? `"${project}"` : project}`]
	].join(" ");
}
function roundedUp(value, most) {
	const digits = value.ceil().toFixed(0).length;
	const step = Exact.of(10n ** BigInt(Math.max(digits - 2, 0)));
	const rounded = value.over(step).ceil().times(step);
	return most?.lt(rounded) ? centsUp(value.max(most)) : rounded.toFixed(0);
}
function centsUp(value) {
	return value.times(100).ceil().over(100).toString();
}
function lastDay(asOf, most) {
	const [year, month] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7))];
	const end = new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
	const latest = daysAfter(asOf, most);
	return end < latest ? end : latest;
}
// src/policy/approvals/progress.ts
function approvalsOf(finding, evidences, ruling) {
	const asked = bandsAskedFor(finding, ruling);
	return evidences.flatMap((evidence) => {
		const groups = asked.flatMap(({ slots }) => slots.flatMap((slot) => slot.groups));
		return willing(finding, evidence, ruling, evidences.length > 1).filter(({ by }) => memberOf(by, groups, evidence.conversation).is === "yes").map(({ by, statement: { url, at }, cap, until }) => ({
			finding: finding.id,
			by: by.id,
			login: by.login,
			url,
			at,
			...cap && { cap },
			until
		}));
	});
}
function openOf(finding, evidences, ruling) {
	const amount = finding.amount && { amount: finding.amount.value };
	const [asked] = bandsAskedFor(finding, ruling);
	if (!asked) return {
		finding: finding.id,
		may: [],
		has: 0,
		needs: 0,
		each: false,
		...amount,
		unknownHands: 0
	};
	const { band, slots } = asked;
	const { left = needsOf(slots), unknownHands = 0 } = evidences.map((evidence) => progressOf(finding, evidence, asked, ruling)).sort((a, b) => a.left - b.left)[0] ?? {};
	const caps = evidences.flatMap((evidence) => grantOf(finding, evidence, ruling.bands, ruling.rules)?.cap ?? []);
	const needs = needsOf(slots) + unknownHands;
	return {
		finding: finding.id,
		may: band.each_of ?? band.by ?? [],
		has: Math.max(0, needs - left),
		needs,
		each: band.each_of !== void 0,
		line: lineFor(finding, asked, ruling.rules),
		...caps.length > 0 && { approved: sum(caps) },
		...amount,
		unknownHands
	};
}
function progressOf(finding, evidence, { slots }, ruling) {
	return {
		left: lacking(slots, willing(finding, evidence, ruling, false).map(({ by }) => by), evidence.conversation, evidence.unknownHands),
		unknownHands: evidence.unknownHands
	};
}
function willing(finding, evidence, { rules }, isQueued) {
	return consentsTo(finding, evidence, rules).filter(({ cap }) => isQueued || !cap || !finding.amount?.value.gt(cap));
}
function bandsAskedFor(finding, { bands }) {
	if (finding.level !== "approvable") return [];
	return bandsFor(finding, bands).filter(({ band }) => !band.up_to || !finding.amount?.value.gt(band.up_to)).sort((a, b) => a.band.up_to && b.band.up_to ? a.band.up_to.compare(b.band.up_to) : Number(!a.band.up_to) - Number(!b.band.up_to));
}
// src/policy/approvals/refusals.ts
function refusalsOf(evidence, open, grounds, ruling) {
	const commands = evidence.said.map((said) => ({
		statement: said.statement,
		because: whyNot(said, evidence, open, grounds, ruling)
	}));
	const reviews = open.length === 0 ? [] : evidence.reviews.map(({ statement, refused }) => ({
		statement,
		because: refused ?? reviewRefusal(ruling)
	}));
	return [...commands, ...reviews].flatMap(({ statement: { by, url }, because }) => because === void 0 ? [] : [{
		by: by?.id,
		login: by?.login ?? "a deleted account",
		url,
		because
	}]);
}
function reviewRefusal({ rules }) {
	return rules.approvals.reviews_count ? void 0 : "an ordinary review is no consent to the cost: that is /costgate approve";
}
function whyNot(said, evidence, open, grounds, ruling) {
	const { command, refused } = said;
	if (command.verb === "unclear") return command.because;
	if (open.length === 0 || command.verb === "request" || command.verb === "revoke") return void 0;
	if (command.verb === "approve") return refused ?? whyNoConsent(said, command, evidence, open, ruling);
	const { break_glass: glass, groups } = grounds.policy;
	return glass ? whyNotBroken(said, evidence, grounds.estimate, {
		...grounds,
		glass,
		groups
	}) : "the policy has no break-glass";
}
function whyNoConsent(said, command, evidence, open, ruling) {
	const wrong = unfit(command, ruling.rules);
	if (wrong !== void 0) return wrong;
	const worths = open.map((finding) => ({
		finding,
		worth: worthOf(said, finding, ruling.rules)
	})).filter(({ worth }) => worth !== void 0);
	if (worths.length === 0) return whyAboutNothing(command, open, ruling);
	return worths.map(({ finding, worth }) => worth && "because" in worth ? worth.because : whyNotEntitled(said, finding, evidence, ruling)).find((reason) => reason !== void 0);
}
function whyAboutNothing({ findings, digest }, open, { rules }) {
	if (findings.length > 0 || open.every(({ level }) => level === "hard")) return void 0;
	if (digest !== void 0) return "what it is about is not the same any more";
	return rules.onlyLimit === void 0 ? "it does not say which finding it is about, and the policy has more than one limit: copy the line from the report" : "an amount alone is consent to the policy's limit, not to what blocks now: copy the line from the report";
}
function whyNotEntitled({ statement: { by } }, finding, { conversation }, { bands }) {
	if (finding.level === "hard") return `nobody can approve ${finding.id}`;
	const groups = bandsFor(finding, bands).flatMap(({ slots }) => slots.flatMap((slot) => slot.groups));
	if (groups.length === 0) return `nobody can approve ${finding.id} by the policy`;
	const member = by ? memberOf(by, groups, conversation) : { is: "no" };
	if (member.is === "unreadable") return member.because;
	return member.is === "no" ? `is not in ${[...new Set(groups.map(({ name }) => name))].join(" or ")}` : void 0;
}
// src/policy/approvals/decide.ts
function decide(grounds) {
	const { verdict, estimate, policy, conversations } = grounds;
	if (verdict.outcome !== "no") return verdict;
	const evidences = conversations.map(readEvidence);
	const ruling = rulingOf(grounds);
	const blocking = verdict.findings.filter(({ level }) => level !== "advisory");
	const looked = blocking.map((finding) => look(finding, grounds, evidences, ruling));
	const open = looked.flatMap(({ finding, cover }) => cover ? [] : [finding]);
	const glass = glassFor(open, grounds, evidences);
	const broken = glass ? open.filter((finding) => mayBreak(policy.break_glass, finding)) : [];
	const left = open.filter((finding) => !broken.includes(finding));
	const decision = {
		covers: [...looked.flatMap(({ cover }) => cover ?? []), ...broken.map(({ id }) => ({
			finding: id,
			by: "break-glass"
		}))],
		open: left.map((finding) => openOf(finding, evidences, ruling)),
		approvals: blocking.flatMap((finding) => approvalsOf(finding, evidences, ruling)),
		refused: evidences.flatMap((evidence) => refusalsOf(evidence, open, grounds, ruling)),
		requests: evidences.flatMap(requestsOf),
		exceptions: distinct(looked.flatMap(({ standings }) => standings)),
		...glass && { breakGlass: glass },
		costDigest: digestOfChange(verdict.findings, estimate)
	};
	return {
		...verdict,
		outcome: left.length === 0 ? "pass" : "no",
		decision
	};
}
function rulingOf({ verdict, estimate, policy, conversations, project }) {
	const { approvals, groups, currency, budgets } = policy;
	const bands = (approvals?.bands ?? []).map((band) => ({
		band,
		slots: slotsOf(band, groups)
	}));
	const limits = verdict.budgets.filter(({ name }) => budgets.some((budget) => budget.name === name && budget.level === "approvable"));
	const [limit] = limits;
	return {
		bands,
		rules: {
			approvals: {
				...approvals ?? {
					max_days: 0,
					default_days: 0
				},
				reviews_count: approvals?.reviews_count === true && conversations.length === 1
			},
			currency,
			asOf: estimate.asOf,
			project,
			onlyLimit: limit && limits.length === 1 ? `budget/${limit.name}/${limit.kind}` : void 0,
			digestOf: (finding) => digestOfFinding(finding, estimate)
		}
	};
}
function look(finding, { estimate, exceptions }, evidences, ruling) {
	const amount = finding.amount && { amount: finding.amount.value };
	const { covered, standings } = excuse(finding, exceptions, estimate);
	if (covered) return {
		finding,
		cover: {
			finding: finding.id,
			by: "exception",
			...amount
		},
		standings
	};
	return {
		finding,
		cover: finding.level === "approvable" ? approvedBy(finding, evidences, ruling) : void 0,
		standings
	};
}
function approvedBy(finding, evidences, { bands, rules }) {
	const grants = evidences.flatMap((evidence) => grantOf(finding, evidence, bands, rules) ?? []);
	if (grants.length === 0) return void 0;
	const { id, amount } = finding;
	const cap = capOf(grants);
	const held = evidences.length > 1 ? amount?.over.min(amount.value) : amount?.value;
	if (cap && held?.gt(cap)) return void 0;
	return {
		finding: id,
		by: "approval",
		...amount && { amount: amount.value },
		...cap && { cap }
	};
}
function capOf(grants) {
	const caps = grants.flatMap(({ cap }) => cap ?? []);
	return caps.length < grants.length ? void 0 : sum(caps);
}
function glassFor(open, { estimate, policy, now, project }, evidences) {
	const { break_glass: glass, groups } = policy;
	if (!glass || !open.some((finding) => mayBreak(glass, finding))) return void 0;
	return evidences.flatMap((evidence) => brokenGlass(evidence, estimate, {
		glass,
		groups,
		now,
		project
	}) ?? [])[0];
}
function requestsOf({ said }) {
	return said.flatMap(({ statement: { by, url, at, updatedAt }, command }) => command.verb === "request" && by && at === updatedAt ? [{
		login: by.login,
		url,
		reason: command.reason
	}] : []);
}
function distinct(standings) {
	const known = new Map();
	for (const standing of standings) if ((known.get(standing.id)?.state ?? "counts") === "counts") known.set(standing.id, standing);
	return [...known.values()];
}
// src/policy/approvals/settle.ts
async function settleByPeople(judged, estimate, policy, given) {
	const { consent, readFile, policyDigest } = given;
	const conversations = consent && isPeoples(judged, policy) ? await consent.conversations(policy) : [];
	const exceptions = await gatherExceptions(policy, readFile);
	const now = consent?.now ?? `${estimate.asOf}T00:00:00Z`;
	const project = consent?.project ?? "";
	const { currency, asOf, totals } = estimate;
	return {
		verdict: decide({
			verdict: judged,
			estimate,
			policy,
			exceptions,
			conversations,
			now,
			project
		}),
		audit: {
			conversations,
			project,
			policyDigest,
			currency,
			asOf,
			monthlyDelta: totals.delta.toString()
		}
	};
}
function isPeoples({ findings }, { approvals, break_glass: glass }) {
	return findings.some((finding) => approvals && finding.level === "approvable" || mayBreak(glass, finding));
}
export { settleByPeople };
