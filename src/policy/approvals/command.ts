import { isDay } from "../../base/day.ts";
import { Exact } from "../../base/exact.ts";
import { visibleLines } from "./visible-lines.ts";

/** Consent to the findings that it names, up to an amount, until a day. */
export interface Approve {
  verb: "approve";
  /** The most that the change may add a month. */
  amount: Exact | undefined;
  /** ISO 4217, where it is said. */
  currency: string | undefined;
  /** Last day on which it holds, YYYY-MM-DD. */
  until: string | undefined;
  /** Ids of findings. */
  findings: readonly string[];
  /** The cost digest that it is bound to, 32 hex digits. */
  digest: string | undefined;
  /** The project that it is for, where a repository has several. */
  project: string | undefined;
}

export interface BreakGlassCommand {
  verb: "break-glass";
  ticket: string;
  reason: string;
  project: string | undefined;
}

/** A line that begins with `/costgate`. `unclear` says what is wrong with it. */
export type Command = Approve | BreakGlassCommand | { verb: "request"; reason: string } | { verb: "revoke" } | { verb: "unclear"; because: string };

/** GitHub takes no longer comments. */
const LONGEST_BODY = 65_536;
const LONGEST_LINE = 1000;
const MOST_COMMANDS = 20;

/** The commands in a comment or review, in order; of a body that no person can have written, none. */
export function commandsOf(body: string): Command[] {
  if (body.length > LONGEST_BODY) return [];
  const lines = visibleLines(body).filter((line) => /^\/costgate(?!\S)/.test(line));
  return lines.slice(0, MOST_COMMANDS).map(commandOf);
}

function commandOf(line: string): Command {
  if (line.length > LONGEST_LINE) return unclear(`the line is longer than ${LONGEST_LINE} characters`);
  if (/[^\P{C}\t]/u.test(line)) return unclear("the line has hidden characters in it: type it anew");
  const [, verb, ...words] = wordsOf(line);
  if (verb?.text === "approve") return approveOf(words);
  if (verb?.text === "request") return requestOf(words);
  if (verb?.text === "break-glass") return breakGlassOf(words);
  if (verb?.text === "revoke") return words.length === 0 ? { verb: "revoke" } : unclear("revoke takes nothing after it: it takes back all your approvals");
  return unclear("after /costgate comes approve, request, break-glass or revoke");
}

function unclear(because: string): Command {
  return { verb: "unclear", because };
}

interface Word {
  text: string;
  quoted: boolean;
}

/** Split at spaces; what stands in quotation marks, straight or curled, is one word. */
function wordsOf(line: string): Word[] {
  return [...line.matchAll(/["“”]([^"“”]*)["“”]|(\S+)/g)].map(([, quoted, plain = ""]) =>
    quoted === undefined ? { text: plain, quoted: false } : { text: quoted, quoted: true },
  );
}

function requestOf([reason, ...more]: readonly Word[]): Command {
  const said = reasonOf(reason, more);
  return said === undefined ? unclear('a request needs a reason in quotation marks: /costgate request "why"') : { verb: "request", reason: said };
}

function breakGlassOf([ticket, reason, ...more]: readonly Word[]): Command {
  const project = more[0]?.text === "in" && more.length === 2 ? more[1]?.text : undefined;
  const said = reasonOf(reason, project === undefined ? more : []);
  if (!ticket || ticket.quoted || !/^[\w#./:-]{1,60}$/.test(ticket.text) || said === undefined)
    return unclear('break-glass needs a ticket and a reason: /costgate break-glass INC-4711 "why"');
  return { verb: "break-glass", ticket: ticket.text, reason: said, project };
}

/** In quotation marks, with at least three letters or digits. */
function reasonOf(reason: Word | undefined, more: readonly Word[]): string | undefined {
  if (!reason?.quoted || more.length > 0) return undefined;
  return (reason.text.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3 ? reason.text.trim() : undefined;
}

/** A part of an approval after its keyword. */
const PARTS: Readonly<Record<string, { key: "until" | "digest" | "project"; fits: (text: string) => boolean; wanted: string }>> = {
  until: { key: "until", fits: isDay, wanted: "until takes a day of the calendar, such as 2026-12-31" },
  for: { key: "digest", fits: (text) => /^[0-9a-f]{32}$/.test(text), wanted: "for takes the digest of 32 digits that the report gives" },
  in: { key: "project", fits: (text) => text !== "", wanted: "in takes the name of a project" },
};

function approveOf(words: readonly Word[]): Command {
  const approve: Approve = { verb: "approve", amount: undefined, currency: undefined, until: undefined, findings: [], digest: undefined, project: undefined };
  const [findings, rest] = [[] as string[], [...words]];
  for (let word = rest.shift(); word; word = rest.shift()) {
    const part = word.quoted || !Object.hasOwn(PARTS, word.text) ? undefined : PARTS[word.text];
    const value = part && (rest.shift()?.text ?? "");
    const trouble = part ? setPart(approve, part, value ?? "") : setWord(approve, word, findings);
    if (trouble !== undefined) return unclear(trouble);
  }
  return { ...approve, findings };
}

function setPart(approve: Approve, { key, fits, wanted }: (typeof PARTS)[string], value: string): string | undefined {
  if (!fits(value)) return wanted;
  if (approve[key] !== undefined) return "the line says the same thing twice";
  approve[key] = value;
  return undefined;
}

/** An amount, its currency, or the id of a finding. */
function setWord(approve: Approve, { text, quoted }: Word, findings: string[]): string | undefined {
  if (!quoted && /^\d{1,12}(\.\d{1,2})?$/.test(text)) {
    if (approve.amount) return "the line has two amounts";
    approve.amount = Exact.of(text);
  } else if (!quoted && /^[A-Z]{3}$/.test(text) && approve.amount && approve.currency === undefined) approve.currency = text;
  else if (/^\p{L}[\p{L}\p{N} ._/@-]{0,199}$/u.test(text) && !/^[A-Z]{3}$/.test(text)) findings.push(text);
  else return `"${text.slice(0, 40)}" is neither a plain amount (1100 or 1100.50) nor the id of a finding`;
  return undefined;
}
