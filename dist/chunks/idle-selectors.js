import { rn as freeLists, tn as groups, xn as compileGlob } from "./core.js";
// src/policy/idle-selectors.ts
async function doubtsAbout({ budgets, kinds }) {
	const types = budgets.some(({ for: selector }) => selector?.types) && kinds.length === 0 ? await knownTypes() : void 0;
	return budgets.flatMap(({ name, for: selector }) => (types ? selector?.types ?? [] : []).filter((glob) => {
		const fits = compileGlob(glob);
		return !types?.some((type) => fits(type));
	}).map((glob) => `budget ${name}: no type that costgate knows fits ${glob}`));
}
async function knownTypes() {
	const free = await Promise.all(Object.values(freeLists).map((load) => load()));
	return [...groups.flatMap(({ types }) => types), ...free.flatMap((list) => Object.values(list)).flat()];
}
export { doubtsAbout };
