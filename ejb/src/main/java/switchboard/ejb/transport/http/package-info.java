/**
 * Networks that speak HTTP: any that can be told by templates, Kannel, and Vumi. Their lines are alike, their words
 * differ.
 */
@NullMarked
package switchboard.ejb.transport.http;

import org.jspecify.annotations.NullMarked;
