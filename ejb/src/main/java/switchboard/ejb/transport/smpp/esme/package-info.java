/** ESMEs that bind to us: each is a connector, so that what is for it waits in queues while it is away. */
@NullMarked
package switchboard.ejb.transport.smpp.esme;

import org.jspecify.annotations.NullMarked;
