/** The ports in memory: enough of a gateway to try every page and resource without one. */
package switchboard.web.fake;
