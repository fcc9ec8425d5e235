-- 通知 一（六） names three provincial systems; so far one yes stood for all of them.
alter table roster_system_registration add column line_filled boolean default false not null;
alter table roster_system_registration add column workstation_filled boolean default false not null;
update roster_system_registration set line_filled = filled, workstation_filled = filled;
