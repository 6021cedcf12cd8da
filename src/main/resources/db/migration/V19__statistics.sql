-- Freshly filled tables need statistics before they are joined, and only a table's owner may gather
-- them, at least before PostgreSQL 17. Who runs the programme need not own its tables.

create procedure refresh_statistics_as_owner(filled regclass) language plpgsql security definer
  set search_path = pg_catalog, pg_temp as
$$
begin
  execute format('analyze %s', filled);
end
$$;

create procedure refresh_statistics(variadic filled regclass[]) language plpgsql as
$$
declare
  one regclass;
begin
  foreach one in array filled loop
    -- a temporary table goes before the one whose name it bears, and is its maker's
    if (select relowner = current_user::regrole from pg_class where oid = one) then
      execute format('analyze %s', one);
    else
      call refresh_statistics_as_owner(one);
    end if;
  end loop;
end
$$;
comment on procedure refresh_statistics is
  'Gathers the statistics of tables that were just filled, for their owner and for others';
