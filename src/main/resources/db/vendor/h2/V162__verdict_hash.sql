-- A verdict carries a hash of all it says, as documents and lists do; see VerdictSeal for what it covers.
alter table assessment_receipt add column sha256 char(64);
update assessment_receipt set sha256 = lower(rawtohex(hash('SHA256', stringtoutf8(concat_ws(char(10), id, declaration_number, purpose,
    jurisdiction, rule_set_id, rule_set_hash, edition_id, edition, in_force_from, tier, facts, conditions,
    lower(cast(eligible as varchar)), lower(cast(direct_recognition as varchar)),
    cast(extract(epoch from assessed_at) * 1000000 as bigint))))));
alter table assessment_receipt alter column sha256 set not null;
