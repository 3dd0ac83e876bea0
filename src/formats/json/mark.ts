/** Names the JSON of an ownership document: the `$id` of its schema, and the value of `$schema` in every file of it. */
export const JSON_MARK = 'urn:section16:ownershipDocument:1';
