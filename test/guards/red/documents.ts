/** A document that forgets one thing, and names one that is gone. */
export const RED_DOCUMENT = `
| package | why |
| --- | --- |
| kept, also-kept | of use |
| gone | once of use |

## Elsewhere
| \`other\` | |
| --- | --- |
| \`thing\` | |
`;
