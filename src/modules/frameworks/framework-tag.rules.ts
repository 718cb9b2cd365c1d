import type { Problem } from '../../kernel/package';
import type { Row } from '../../kernel/stub';

/** Only a suggestion of the curator has a day on which it was made; a code of the source is as old as the source. */
export const onlySuggestionsDated = (json: Row): Problem[] => ['sectors', 'sdgs'].flatMap((field) =>
  ((json[field] ?? []) as Row[]).flatMap((tag, i) =>
    tag.suggestedOn && !tag.suggested ? [{ field: `${field}[${i}].suggestedOn`, expected: 'no date where the code is not a suggestion', got: tag.suggestedOn }] : []));
