create trigger kept before update or delete on recommendation_conclusion for each row execute function keep_row();
create trigger kept_whole before truncate on recommendation_conclusion execute function keep_table();
