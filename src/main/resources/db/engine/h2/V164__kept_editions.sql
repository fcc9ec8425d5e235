-- The models of an edition that a round is pinned to stay as they were deployed; all other deployments are the engine's.
create trigger kept_edition before update, delete on act_re_deployment
    for each row call 'org.tidu.integrity.h2.KeptModelTrigger';
create trigger kept_model before update, delete on act_ge_bytearray
    for each row call 'org.tidu.integrity.h2.KeptModelTrigger';
