/** Alphabets, parts and receipts: GSM 7-bit and UCS-2, concatenation headers, the text of delivery receipts. */
@NullMarked
package switchboard.smpp.text;

import org.jspecify.annotations.NullMarked;
