import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-06.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('the minutes of a draft session are nobody\'s to see', async () => {
  expect(await world().data(QUESTION, { session: 'DRAFT-JC9' })).toEqual({ session: null, commitments: { totalCount: 0, nodes: [] }, withoutPage: { totalCount: 0 } });
});

test('PC-06: fourteen commitments, each with document, page, paragraph and the mark of the archived copy; none without a page', async () => {
  const answer = await world().data(QUESTION, { session: 'JC8' });
  const { id, sha256 } = answer.session.minutes;
  expect(answer.session).toEqual({ code: 'JC8', heldOn: '2017-03-15', minutes: { id: expect.stringMatching(/^doc_/), title: 'FICTIONAL minutes of JC8', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, absences: [] });
  expect(answer.withoutPage).toEqual({ totalCount: 0 });
  expect(answer.commitments.totalCount).toBe(14);
  expect(answer.commitments.nodes).toEqual(Array.from({ length: 14 }, (_, i) => ({
    code: `CM-HN${String(i + 1).padStart(2, '0')}`,
    appearances: [{
      page: String(4 + i), paragraph: String(i + 1),
      document: { id, sha256, archivedCopy: 'archive/fictional/minutes-jc8.pdf', pageAnchors: expect.arrayContaining([{ page: String(4 + i), anchor: `page=${4 + i}` }]) },
    }],
  })));
});

describe('over the demonstration set', () => {
  const demo = useQuestionWorld('demo');

  test('where no source gives the minutes, every page is missing and the absence says so', async () => {
    const answer = await demo().data(QUESTION, { session: 'jcs-col-mex-9' });
    expect(answer.session).toEqual({ code: 'jcs-col-mex-9', heldOn: null, minutes: null, absences: [{ field: 'minutes', reason: 'NOT_REPORTED' }] });
    expect(answer.commitments.totalCount).toBe(8);
    expect(answer.withoutPage.totalCount).toBe(8);
  });
});
