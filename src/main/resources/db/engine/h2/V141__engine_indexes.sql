-- Indexes the engine's tables lack: without them each of these reads the rows of every open case.

-- the acquisition of jobs
create index tidu_job_by_due_date on act_ru_job (duedate_);
create index tidu_job_by_lock on act_ru_job (lock_exp_time_);
-- subtasks, looked for whenever a task ends
create index tidu_task_by_parent on act_ru_task (parent_task_id_);
