import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { loadFound } from '../../kernel/loader';
import { stub, type Row } from '../../kernel/stub';
import { eventAttendance, projectAttendance } from './attendance.service';
import { Attendance, CountryAttendance } from './attendance.type';
import { CountryStub } from './country.stub';
import { Event } from './event.entity';
import { eventById } from './events.loaders';
import { Project } from './project.entity';

@Resolver(() => Event)
export class EventAttendanceResolver {
  @FieldResolver(() => Attendance, { nullable: true, description: 'Who came, by country and sex; null where no source counts so.' })
  attendance(@Root() row: Row, @Context() ctx: Ctx): Promise<Attendance | null> {
    return eventAttendance(ctx, row.id);
  }
}

@Resolver(() => Project)
export class ProjectAttendanceResolver {
  @FieldResolver(() => Attendance, { nullable: true, description: 'Attendances at the events of the project, by country and sex, and the people behind them; null where no source counts so.' })
  attendance(@Root() row: Row, @Context() ctx: Ctx): Promise<Attendance | null> {
    return projectAttendance(ctx, row.id);
  }
}

@Resolver(() => Attendance)
export class AttendanceResolver {
  @FieldResolver(() => [Event], { description: 'The events that are counted.' })
  events(@Root() row: Attendance, @Context() ctx: Ctx): Promise<Row[]> {
    return loadFound(eventById(ctx), row.eventIds);
  }
}

@Resolver(() => CountryAttendance)
export class CountryAttendanceResolver {
  @FieldResolver(() => CountryStub, { description: 'The country.' })
  country(@Root() row: CountryAttendance): Row {
    return stub('Country', { iso3: row.iso3 });
  }
}
