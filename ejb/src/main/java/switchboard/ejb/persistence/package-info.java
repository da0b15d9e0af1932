/** Messages, transmissions and settings in the database. Entities are mutable and package-private. */
package switchboard.ejb.persistence;
