-- Has the case reached the province, or been decided there? The province's lists select by it.
alter table declaration_case add column at_province boolean generated always as (
    stage in ('PROVINCIAL_REVIEW', 'PUBLIC_NOTICE') or coalesce(outcome in
        ('RECOGNISED', 'RECOGNISED_DIRECTLY', 'NOT_RECOGNISED', 'OBJECTION_UPHELD'), false));
