/** Controls that no text needs, directions that make a text read otherwise than it is stored, and halves of characters. */
const STRANGE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

/** Whether a text holds what the register stores in no text. */
export const isStrange = (text: string): boolean => STRANGE.test(text);
