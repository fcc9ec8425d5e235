-- A verdict carries a hash of all it says, as documents and lists do; see VerdictSeal for what it covers.
alter table assessment_receipt add column sha256 char(64);
update assessment_receipt set sha256 = encode(sha256(convert_to(concat_ws(E'\n', id, declaration_number, purpose,
    jurisdiction, rule_set_id, rule_set_hash, edition_id, edition, in_force_from, tier, facts, conditions,
    eligible::text, direct_recognition::text, (extract(epoch from assessed_at) * 1000000)::bigint), 'UTF8')), 'hex');
alter table assessment_receipt alter column sha256 set not null;
