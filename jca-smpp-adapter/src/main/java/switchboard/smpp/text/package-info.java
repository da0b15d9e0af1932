/**
 * Texts as networks carry them: alphabets and their smallest, parts and what holds them together, user data headers; and
 * the text of delivery receipts.
 */
@NullMarked
package switchboard.smpp.text;

import org.jspecify.annotations.NullMarked;
