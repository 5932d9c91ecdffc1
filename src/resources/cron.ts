const DAYS: readonly string[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Minutes of a week since Monday 00:00 at which a cron expression of five fields fires; undefined for what is more than a time on days of the week. */
export function firings(expression: string): number[] | undefined {
  const fields = expression.trim().split(/\s+/);
  if (fields.length !== 5) return undefined;
  const [minute = "", hour = "", date = "", month = "", weekday = ""] = fields;
  const [at, on] = [timeOf(minute, hour), daysOf(weekday)];
  if (date !== "*" || month !== "*" || at === undefined || !on) return undefined;
  return on.map((day) => ((day + 6) % 7) * 1440 + at).sort((a, b) => a - b);
}

function timeOf(minute: string, hour: string): number | undefined {
  if (!/^\d{1,2}$/.test(minute) || !/^\d{1,2}$/.test(hour)) return undefined;
  const [minutes, hours] = [Number(minute), Number(hour)];
  return minutes < 60 && hours < 24 ? hours * 60 + minutes : undefined;
}

/** Days of a list such as "mon-fri" or "1,3,5", Sunday 0; each once. */
function daysOf(field: string): number[] | undefined {
  if (field === "*") return DAYS.map((_, day) => day);
  const parts = field.split(",").map(rangeOf);
  return parts.some((part) => part === undefined) ? undefined : [...new Set(parts.flatMap((part) => part ?? []))];
}

/** "mon", "1-5"; 7 is Sunday too, and ends a range. */
function rangeOf(part: string): number[] | undefined {
  const [from = "", to = from, more] = part.split("-");
  const [first, last] = [dayOf(from), dayOf(to)];
  if (more !== undefined || first === undefined || last === undefined || last < first) return undefined;
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) % 7);
}

function dayOf(text: string): number | undefined {
  if (/^[0-7]$/.test(text)) return Number(text);
  const day = DAYS.indexOf(text.toLowerCase());
  return day < 0 ? undefined : day;
}
