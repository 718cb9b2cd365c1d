const PROPOSAL = 'proposal { id state proposer custodian recordVersion isStale reason decidedOn decisionReason changes { field before value } record { id } }';
const ERRORS = 'userErrors { code field expected }';
export const PROPOSE = `mutation ($input: ProposeChangeInput!) { proposeChange(input: $input) { ${PROPOSAL} ${ERRORS} } }`;
export const ACCEPT = `mutation ($input: AcceptProposalInput!) { acceptProposal(input: $input) { ${PROPOSAL} saved { recordId version visibility } ${ERRORS} } }`;
export const REFUSE = `mutation ($input: RefuseProposalInput!) { refuseProposal(input: $input) { ${PROPOSAL} ${ERRORS} } }`;
export const PROPOSALS = `query ($filter: ChangeProposalFilter) { changeProposals(filter: $filter) { totalCount nodes { ${PROPOSAL.slice('proposal { '.length, -1)} } } }`;
