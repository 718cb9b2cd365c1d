const { default: Sequencer } = require('@jest/test-sequencer');
const { BUNDLES } = require('../together/lists');

const LONGEST_FIRST = ['/test/battery/embedded-process', ...Object.keys(BUNDLES).map((bundle) => `/test/together/${bundle}.test`), '/test/battery/', '/test/guards/readme'];
const placeOf = ({ path }) => (LONGEST_FIRST.findIndex((place) => path.includes(place)) + 1 || LONGEST_FIRST.length + 1);

/** Jest runs the largest files first; ours that take longest are small, since they run many others. A long one at the end leaves a processor idle. */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b) || (a.path < b.path ? -1 : 1));
  }
};
