const { default: Sequencer } = require('@jest/test-sequencer');

const LONGEST_FIRST = ['/test/battery/embedded-process', '/test/together/questions-processes', '/test/together/questions', '/test/together/', '/test/battery/', '/test/guards/'];
const placeOf = ({ path }) => (LONGEST_FIRST.findIndex((folder) => path.includes(folder)) + 1 || LONGEST_FIRST.length + 1);

/** Jest runs the largest files first; ours that take longest are small, since they run many others. A long one at the end leaves a processor idle. */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b) || (a.path < b.path ? -1 : 1));
  }
};
