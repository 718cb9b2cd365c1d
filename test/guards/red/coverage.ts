/** A list of facts with a hole in its ids, a row without a query, a query that is not there, and an answer that is wrong. */
export const RED_COVERAGE = `
| Id | Where | Fact | Query | Path | Answer |
| --- | --- | --- | --- | --- | --- |
| RED-001 | Title | One | [known](coverage/known.graphql) | \`list[code=a].name\` | \`"first"\` |
| RED-002 | Title | Nobody asks for it | | | |
| RED-003 | Title | Another | [gone](coverage/gone.graphql) | \`list.length\` | \`2\` |
| RED-004 | Title | Wrong | [known](coverage/known.graphql) | \`list[].code\` | \`["a", "c"]\` |
| RED-005 | Title | Of two | [known](coverage/known.graphql) | \`list[of.code=z].code\` | \`"a"\` |
| RED-006 | Title | Nowhere | [known](coverage/known.graphql) | \`list[#3].of.code\` | \`null\` |
`;

export const RED_ANSWER = { list: [{ code: 'a', name: 'first', of: { code: 'z' } }, { code: 'b', name: null, of: { code: 'z' } }] };
