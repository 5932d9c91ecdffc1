import { i as GitHubError, r as route, t as readAnswer } from "./answer.js";
import { It as compareText } from "./core.js";
import { $ as number, Q as literal, X as boolean, Y as array, at as unknown, et as object, rt as string } from "./config.js";
// src/github/people/account.ts
const Account = object({
	id: number(),
	login: string(),
	type: string()
});
function personOf(account) {
	if (!account || account.login.toLowerCase() === "ghost") return void 0;
	const isUser = account.type === "User" && !account.login.endsWith("[bot]");
	return {
		id: account.id,
		login: account.login,
		kind: isUser ? "user" : "bot"
	};
}
// src/github/conversation-commits.ts
const Signature = object({
	name: string().nullish(),
	email: string().nullish()
}).nullish();
const Signer = Account.nullish().catch(void 0);
const Commit = object({
	sha: string(),
	commit: object({
		message: string(),
		author: Signature,
		committer: Signature
	}),
	author: Signer,
	committer: Signer,
	parents: array(object({ sha: string() }))
});
const Comparison = object({
	total_commits: number(),
	commits: array(unknown())
});
const MOST_OF_A_PULL = 250;
const PAGES = 100;
async function readPullCommits(client, { owner, name }, pull) {
	if (pull.count > MOST_OF_A_PULL) return readCommitsBetween(client, {
		owner,
		name
	}, pull.baseSha, pull.headSha);
	const commits = (await client.list(route`/repos/${owner}/${name}/pulls/${pull.number}/commits`)).map((item) => readAnswer(Commit, item));
	return {
		commits,
		missing: Math.max(0, pull.count - commits.length)
	};
}
async function readCommitsBetween(client, { owner, name }, base, head) {
	const commits = [];
	for (let page = 1;; page++) {
		const path = route`/repos/${owner}/${name}/compare/${`${base}...${head}`}`;
		const answer = readAnswer(Comparison, await client.request("GET", path, { query: {
			per_page: 100,
			page
		} }));
		commits.push(...answer.commits.map((item) => readAnswer(Commit, item)));
		const missing = Math.max(0, answer.total_commits - commits.length);
		if (missing === 0 || answer.commits.length === 0 || page === PAGES) return {
			commits,
			missing
		};
	}
}
// src/github/conversation-statements.ts
const Common = object({
	id: number(),
	html_url: string(),
	body: string().nullish(),
	user: Account.nullish()
});
const Comment = Common.extend({
	created_at: string(),
	updated_at: string(),
	performed_via_github_app: unknown()
});
const Review = Common.extend({
	state: string(),
	submitted_at: string().nullish(),
	commit_id: string().nullish()
});
const Reviewed = object({
	event: literal("reviewed"),
	id: number(),
	updated_at: string().nullish()
});
const STATES = new Map([
	["APPROVED", "approved"],
	["CHANGES_REQUESTED", "changes_requested"],
	["DISMISSED", "dismissed"]
]);
const MOST$1 = 5e3;
function givesCommand({ body }) {
	return /^[ \t]*\/costgate(?!\S)/im.test(body);
}
async function readStatements(client, { owner, name }, number) {
	const comments = await wholeList(client, route`/repos/${owner}/${name}/issues/${number}/comments`);
	const reviewed = (await wholeList(client, route`/repos/${owner}/${name}/pulls/${number}/reviews`)).flatMap((item) => reviewOf(readAnswer(Review, item)));
	const edits = reviewed.some(givesCommand) ? await editsOf(client, route`/repos/${owner}/${name}/issues/${number}/timeline`) : void 0;
	const said = reviewed.map((review) => givesCommand(review) ? {
		...review,
		updatedAt: edits?.get(review.id) ?? ""
	} : review);
	return [...comments.map((item) => commentOf(readAnswer(Comment, item))), ...said].sort((a, b) => compareText(a.at, b.at) || compareText(a.source, b.source) || a.id - b.id);
}
async function wholeList(client, path) {
	const items = await client.list(path);
	if (items.length <= MOST$1) return items;
	throw new GitHubError({
		kind: "invalid",
		message: `the pull request has more than ${MOST$1} comments, reviews or events`,
		repeat: "never"
	});
}
function commentOf(comment) {
	const by = personOf(comment.user);
	const byApp = comment.performed_via_github_app !== void 0 && comment.performed_via_github_app !== null;
	return {
		source: "comment",
		id: comment.id,
		url: comment.html_url,
		by: by && byApp ? {
			...by,
			kind: "bot"
		} : by,
		at: comment.created_at,
		updatedAt: comment.updated_at,
		body: comment.body ?? ""
	};
}
function reviewOf(review) {
	const { id, state, submitted_at: at, user, body } = review;
	if (state === "PENDING" || typeof at !== "string") return [];
	const about = {
		state: STATES.get(state) ?? "commented",
		commit: review.commit_id ?? ""
	};
	return [{
		source: "review",
		id,
		url: review.html_url,
		by: personOf(user),
		at,
		updatedAt: at,
		body: body ?? "",
		review: about
	}];
}
async function editsOf(client, timeline) {
	const events = (await wholeList(client, timeline)).map((item) => Reviewed.safeParse(item).data);
	return new Map(events.flatMap((event) => typeof event?.updated_at === "string" ? [[event.id, event.updated_at]] : []));
}
// src/github/people/co-authors.ts
const TRAILER = /^[ \t]*co-authored-by:[ \t]*(.*)$/gim;
const ADDRESS = /<([^<>]*)>[ \t]*$/;
const NOREPLY = /^(\d{1,15})\+([\w-]+(?:\[bot\])?)@users\.noreply\.(.+)$/i;
function coAuthorsOf(message, host) {
	const found = {
		people: [],
		strangers: []
	};
	for (const [, said = ""] of message.matchAll(TRAILER)) {
		const address = ADDRESS.exec(said)?.[1]?.trim() ?? "";
		const [, id, login, server] = NOREPLY.exec(address) ?? [];
		if (id !== void 0 && login !== void 0 && server?.toLowerCase() === host.toLowerCase()) found.people.push({
			id: Number(id),
			login,
			kind: login.endsWith("[bot]") ? "bot" : "user"
		});
		else found.strangers.push(address || said.trim() || "a co-author without a name");
	}
	return found;
}
// src/github/people/contributors.ts
const LONGEST = 200;
function contributorsOf(commits, pushers, host) {
	const people = new Map(pushers.map((person) => [person.id, person]));
	const strangers = new Set();
	for (const commit of commits) {
		const { people: named, strangers: unnamed } = coAuthorsOf(commit.commit.message, host);
		for (const role of ["author", "committer"]) {
			const person = personOf(commit[role]);
			if (person) named.unshift(person);
			else unnamed.unshift(strangerOf(commit, role));
		}
		for (const person of named) if (!people.has(person.id)) people.set(person.id, person);
		for (const stranger of unnamed) strangers.add(stranger.slice(0, LONGEST));
	}
	return {
		committers: [...people.values()].sort((a, b) => a.id - b.id),
		strangers: [...strangers].sort()
	};
}
function strangerOf({ sha, commit }, role) {
	return commit[role]?.email || commit[role]?.name || `the ${role} of ${sha.slice(0, 12)}`;
}
// src/github/people/memberships.ts
const MOST = 100;
const User = Account.extend({ suspended_at: string().nullish() });
const Permission = object({
	role_name: string(),
	user: object({ id: number() }).nullish()
});
const TeamMembership = object({ state: string() });
const YES = { is: "yes" };
const NO = { is: "no" };
async function readMemberships(reads, people, groups) {
	const roll = new Roll(reads);
	const known = new Map();
	const asked = people.filter(({ kind }) => kind === "user");
	if (asked.length > MOST) reads.log(`${asked.length} people gave commands; whether they may is looked up for the first ${MOST} only`);
	for (const person of asked.slice(0, MOST)) for (const group of groups) known.set(keyOf(group, person), await roll.membership(group, person));
	const beyond = {
		is: "unreadable",
		because: `only the first ${MOST} people who gave commands are looked up`
	};
	return (group, person) => person.kind === "bot" ? NO : known.get(keyOf(group, person)) ?? beyond;
}
function keyOf({ name }, { id }) {
	return `${id} ${name}`;
}
var Roll = class {
	reads;
	asked = new Map();
	constructor(reads) {
		this.reads = reads;
	}
	async membership(group, { id }) {
		const login = await this.login(id);
		if ("because" in login) return {
			is: "unreadable",
			because: login.because
		};
		if (login.value === "") return NO;
		if (group.users.includes(id)) return YES;
		const answers = group.roles.length > 0 ? [await this.hasRole(group.roles, id, login.value)] : [];
		for (const team of group.teams) if (!answers.includes(YES)) answers.push(await this.isInTeam(team, login.value));
		return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unreadable") ?? NO;
	}
	login(id) {
		return this.once(`user ${id}`, `GitHub does not show account ${id} to this token: it is suspended, deleted or hidden`, async () => {
			const user = readAnswer(User, await this.reads.client.request("GET", route`/user/${id}`));
			return user.id === id && personOf(user)?.kind === "user" && typeof user.suspended_at !== "string" ? user.login : "";
		});
	}
	async hasRole(roles, id, login) {
		const { owner, name } = this.reads.repository;
		const role = await this.once(`role ${id}`, `cannot read the role of @${login} in ${owner}/${name} with this token`, async () => {
			const path = route`/repos/${owner}/${name}/collaborators/${login}/permission`;
			const { role_name: found, user } = readAnswer(Permission, await this.reads.client.request("GET", path));
			return user?.id === id ? found : "";
		});
		return "because" in role ? {
			is: "unreadable",
			...role
		} : role.value !== "" && roles.includes(role.value) ? YES : NO;
	}
	async isInTeam(team, login) {
		const [, org, slug] = /^([\w-]+)\/([\w-][\w.-]*)$/.exec(team) ?? [];
		if (org === void 0 || slug === void 0) return {
			is: "unreadable",
			because: `${team} is not the name of a team (organisation/team)`
		};
		const because = `cannot read team ${team} with this token: needs members: read, or list users`;
		const seen = await this.once(`team ${team}`, because, async () => {
			await this.reads.teamClient.request("GET", route`/orgs/${org}/teams/${slug}`);
			return "seen";
		});
		if ("because" in seen) return {
			is: "unreadable",
			...seen
		};
		const state = await this.once(`member ${team} ${login}`, "not found", async () => {
			const path = route`/orgs/${org}/teams/${slug}/memberships/${login}`;
			return readAnswer(TeamMembership, await this.reads.teamClient.request("GET", path)).state;
		});
		return "value" in state && state.value === "active" ? YES : NO;
	}
	once(key, because, read) {
		const answer = this.asked.get(key) ?? readable(read, because);
		this.asked.set(key, answer);
		return answer;
	}
};
async function readable(read, because) {
	try {
		return { value: await read() };
	} catch (error) {
		if (error instanceof GitHubError && (error.kind === "permission" || error.kind === "not-found")) return { because };
		throw error;
	}
}
// src/github/people/pushers.ts
const Activities = array(object({
	after: string(),
	actor: Account.nullish()
}));
async function readPushers(client, branch, headSha, commits) {
	const activities = await activitiesOf(client, branch);
	const people = activities.filter(({ after }) => commits.has(after)).map(({ actor }) => personOf(actor));
	return {
		last: personOf(activities.find(({ after }) => after === headSha)?.actor),
		all: people.filter((person) => person !== void 0)
	};
}
async function activitiesOf(client, { repository, name }) {
	if (!repository) return [];
	const path = route`/repos/${repository.owner}/${repository.name}/activity`;
	try {
		return readAnswer(Activities, await client.request("GET", path, { query: {
			ref: `refs/heads/${name}`,
			per_page: 100
		} }));
	} catch (error) {
		if (error instanceof GitHubError && [
			"permission",
			"not-found",
			"gone",
			"invalid"
		].includes(error.kind)) return [];
		throw error;
	}
}
// src/github/conversation.ts
const Side = object({
	sha: string(),
	ref: string()
});
const Home = object({
	id: number(),
	name: string(),
	owner: object({ login: string() })
});
const Pull = object({
	number: number(),
	draft: boolean().nullish(),
	user: Account.nullish(),
	commits: number(),
	head: Side.extend({ repo: Home.nullish() }),
	base: Side.extend({ repo: Home })
});
async function readConversation(client, asked, groups, options = {}) {
	const { repository } = asked;
	const pull = readAnswer(Pull, await client.request("GET", route`/repos/${repository.owner}/${repository.name}/pulls/${asked.number}`));
	if (asked.headSha !== void 0 && pull.head.sha !== asked.headSha) throw movedOn(pull, asked.headSha);
	const { commits, missing } = await commitsOf(client, repository, pull);
	const pushers = await readPushers(client, branchOf(pull), pull.head.sha, new Set(commits.map(({ sha }) => sha)));
	const { committers, strangers } = contributorsOf(commits, pushers.all, hostOf(asked.run));
	const statements = await readStatements(client, repository, pull.number);
	const { teamClient = client, log = () => void 0 } = options;
	const membership = await readMemberships({
		client,
		teamClient,
		repository,
		log
	}, speakersOf(statements, options.reviewsCount === true), groups);
	return {
		conversation: {
			repositoryId: pull.base.repo.id,
			number: pull.number,
			headSha: pull.head.sha,
			isDraft: pull.draft === true,
			author: personOf(pull.user),
			lastPusher: pushers.last,
			committers,
			strangers: missing === 0 ? strangers : [...strangers, `${missing} commits that GitHub does not list`],
			statements,
			membership
		},
		commits
	};
}
async function commitsOf(client, repository, pull) {
	const { head, base, number, commits: count } = pull;
	const found = await readPullCommits(client, repository, {
		number,
		count,
		baseSha: base.sha,
		headSha: head.sha
	});
	if (found.missing === 0 && !found.commits.some(({ sha }) => sha === head.sha)) throw movedOn(pull, head.sha);
	return found;
}
function branchOf({ head }) {
	return {
		repository: head.repo ? {
			owner: head.repo.owner.login,
			name: head.repo.name
		} : void 0,
		name: head.ref
	};
}
function hostOf({ url }) {
	return new URL(url).hostname;
}
function speakersOf(statements, reviewsCount) {
	const speakers = new Map();
	for (const statement of statements) {
		const { by, review } = statement;
		if ((givesCommand(statement) || reviewsCount && review?.state === "approved") && by && !speakers.has(by.id)) speakers.set(by.id, by);
	}
	return [...speakers.values()];
}
function movedOn({ number, head }, judged) {
	const message = `pull request ${number} has moved on to ${head.sha.slice(0, 12)} while ${judged.slice(0, 12)} was judged; the run for the newer commit decides`;
	return new GitHubError({
		kind: "invalid",
		message,
		repeat: "never"
	});
}
// src/github/conversations.ts
const MOST_LOOKUPS = 100;
const Pulls = array(object({
	number: number(),
	state: string(),
	head: object({ sha: string() }),
	base: object({
		ref: string(),
		repo: object({ id: number() })
	})
}));
async function readConversations(client, context, groups, options = {}) {
	const { repository, run } = context;
	if (context.kind === "merge_group") return new GroupReader(client, context, groups, options).read();
	const asked = context.kind === "pull_request" ? {
		repository,
		run,
		number: context.pull.number,
		headSha: context.headSha
	} : context.kind === "issue_comment" ? {
		repository,
		run,
		number: context.number
	} : void 0;
	return asked ? [(await readConversation(client, asked, groups, options)).conversation] : [];
}
var GroupReader = class {
	client;
	context;
	groups;
	options;
	found = new Map();
	claimed = new Set();
	lookups = 0;
	constructor(client, context, groups, options) {
		this.client = client;
		this.context = context;
		this.groups = groups;
		this.options = options;
	}
	async read() {
		const { repository, headSha, baseSha } = this.context;
		const last = lastOf(this.context);
		if (last === void 0) return [];
		await this.add(last);
		this.claimed.add(headSha);
		const group = await readCommitsBetween(this.client, repository, baseSha, headSha);
		const shas = new Set(group.commits.map(({ sha }) => sha));
		for (const { sha } of group.commits) if (!this.claimed.has(sha)) await this.lookUp(sha, shas);
		const strangers = this.unaccounted(group);
		return [...this.found.values()].map(({ conversation }) => conversation).sort((a, b) => a.number - b.number).map((conversation) => ({
			...conversation,
			strangers: [...conversation.strangers, ...strangers]
		}));
	}
	async add(number) {
		const { repository, run } = this.context;
		const read = await readConversation(this.client, {
			repository,
			run,
			number
		}, this.groups, this.options);
		this.found.set(number, read);
		for (const { sha } of read.commits) this.claimed.add(sha);
	}
	async lookUp(sha, group) {
		if (++this.lookups > MOST_LOOKUPS) return;
		const { repository, baseRef } = this.context;
		const items = await this.client.list(route`/repos/${repository.owner}/${repository.name}/commits/${sha}/pulls`);
		for (const pull of readAnswer(Pulls, items)) if (pull.state === "open" && `refs/heads/${pull.base.ref}` === baseRef && this.isHere(pull.base.repo.id) && group.has(pull.head.sha) && !this.found.has(pull.number)) await this.add(pull.number);
	}
	isHere(repositoryId) {
		return [...this.found.values()].every(({ conversation }) => conversation.repositoryId === repositoryId);
	}
	unaccounted({ commits, missing }) {
		const named = commits.filter((commit) => !this.claimed.has(commit.sha) && !this.isMerge(commit)).map(({ sha }) => `commit ${sha.slice(0, 12)} of the merge group, which leads to no pull request`);
		return missing === 0 ? named : [...named, `${missing} commits of the merge group that GitHub does not list`];
	}
	isMerge({ parents }) {
		return new Set([...this.found.values()].map(({ conversation }) => conversation.headSha)).has(parents[1]?.sha ?? "");
	}
};
function lastOf({ headRef, baseRef }) {
	const prefix = `refs/heads/gh-readonly-queue/${baseRef.replace(/^refs\/heads\//, "")}/pr-`;
	const ref = headRef.startsWith("refs/heads/") ? headRef : `refs/heads/${headRef}`;
	const number = ref.startsWith(prefix) ? /^(\d{1,10})-[0-9a-f]+$/.exec(ref.slice(prefix.length))?.[1] : void 0;
	return number === void 0 ? void 0 : Number(number);
}
export { readConversations };
