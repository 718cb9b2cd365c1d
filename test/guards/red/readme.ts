/** A README that promises commands which are not there, and a tested block that fails. */
export const RED_README = `
Try \`npm run serve\`, or \`mixta fly\`; \`npm test\` and \`mixta load <folder>\` are there.

\`\`\`sh
npm ci && npm run start:all
npm run mixta -- load data/nowhere   # a remark; npm run nothing
npm run mixta -- check
PORT=1 npm start
\`\`\`

\`\`\`sh
# tested
test -f package.json
\`\`\`

\`\`\`sh
# tested
echo oh no >&2; false
\`\`\`

\`\`\`json
npm run gone
\`\`\`
`;
