package org.riceforjira.host.data;

/**
 * A link between two issues: the source reads the type's outward name, the destination the inward
 * one.
 */
public record LinkRow(long id, long typeId, long sourceId, long destinationId) {}
