using System.Collections;
using System.Reflection;
using TemplateGen.Cells;
using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Behaviour;

/// <summary>Generated classes as their users meet them.</summary>
public sealed class ViewTests
{
    private static readonly LoadedForms Forms = LoadedForms.Of(GeneratorRun.Of(
        [ReportText.Everything], sources: [File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Programs/Filling.cs"))]));

    private readonly Report _filled = (Report)Forms.Type("Filling").GetMethod("Fill")!.Invoke(null, [])!;

    [Theory]
    [InlineData("GovInfoDisclosure2019")]
    [InlineData("GovInfoDisclosure2021")]
    [InlineData("Arithmetic2024")]
    [InlineData("Everything2024")]
    public void A_new_report_is_blank_everywhere(string form)
    {
        Report report = LoadedForms.All.Create(form);

        report.Year.ShouldBeNull();
        report.HeadValues.Names.ShouldBeEmpty();
        report.TextValues.Names.ShouldBeEmpty();
        ReportSamples.Cells(report).ShouldAllBe(cell => cell.State == CellState.Blank);
        foreach (object? value in Values(report))
        {
            value.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("rowsOnly.wet", 3)]
    [InlineData("rowsOnly.dry", 5)]
    [InlineData("rowsOnly.dry.salt", 2)]
    [InlineData("columnsOnly.large", 7)]
    [InlineData("columnsOnly.large.tall", 4)]
    [InlineData("results.litigation.later.total", 1)]
    [InlineData("kinds.full.number", 9)]
    [InlineData("kinds.full.rate", 0.125)]
    [InlineData("kinds.full.isOpen", 1)]
    [InlineData("kinds.full.channel", 1)]
    [InlineData("kinds.money.number", 1.5)]
    [InlineData("budget.vehicles.now.plan", 10)]
    [InlineData("budget.vehicles.upkeep.now.actual", 6)]
    [InlineData("budget.vehicles.upkeep.fuel.last", 1)]
    [InlineData("components.component[\"DEA\"].received", 12)]
    [InlineData("components.component[\"DEA\"].processed", 4)]
    [InlineData("components.overall.received", 42)]
    [InlineData("perComponent.component[\"DEA\"].complex.second", 8)]
    [InlineData("perComponent.component[\"FBI\"].simple.first", 2)]
    [InlineData("perComponent.overall.complex.first", 5)]
    [InlineData("reasons.component[\"DEA\"].other", 2)]
    [InlineData("reasons.component[\"DEA\"].reason[1].times", 1)]
    [InlineData("reasons.overall.reason[1].times", 6)]
    [InlineData("perPerson.component[\"DEA\"]", 11)]
    public void A_typed_property_is_the_cell_of_its_address(string address, double value) => _filled.Cell(address).Number.ShouldBe((decimal)value);

    [Fact]
    public void Texts_dates_and_fields_arrive_as_well()
    {
        _filled.Cell("kinds.full.remark").Text.ShouldBe("as found");
        _filled.Cell("reasons.component[\"DEA\"].reason[2].description").Text.ShouldBe("found");
        _filled.Cell("kinds.full.day").Block.GetInteger(0, 6).ShouldBe(new DateOnly(2024, 2, 29).DayNumber);
        _filled.HeadValues["agency"].ShouldBe("Office");
        _filled.TextValues["overview"].ShouldBe("Calm");
        _filled.TextValues["stock.contact"].ShouldBe("desk 4");
    }

    [Theory]
    [InlineData("Number", typeof(long?))]
    [InlineData("Change", typeof(long?))]
    [InlineData("Rate", typeof(decimal?))]
    [InlineData("Amount", typeof(decimal?))]
    [InlineData("Share", typeof(decimal?))]
    [InlineData("Time", typeof(decimal?))]
    [InlineData("Remark", typeof(string))]
    [InlineData("Day", typeof(DateOnly?))]
    [InlineData("IsOpen", typeof(bool?))]
    [InlineData("Page", typeof(string))]
    [InlineData("Register", typeof(string))]
    public void The_kind_of_a_cell_decides_the_type_of_its_property(string property, Type type) =>
        Forms.Type("KindsCells").GetProperty(property)!.PropertyType.ShouldBe(type);

    [Fact]
    public void Cells_that_the_form_does_not_have_are_no_properties()
    {
        Forms.Type("Kinds_Money").GetProperties().Select(property => property.Name).ShouldBe(["Number", "Amount", "Remark"]);
        Forms.Type("KindsTable").GetProperties().Select(property => property.Name).ShouldBe(["Full", "Money"]);
    }

    [Fact]
    public void Setting_null_makes_a_cell_blank()
    {
        dynamic report = _filled;
        report.Kinds.Full.Number = null;
        report.Kinds.Full.Remark = null;
        report.Kinds.Full.Day = null;
        report.Kinds.Full.IsOpen = null;
        report.Kinds.Full.Channel = null;
        report.Head.Agency = null;

        foreach (string column in new[] { "number", "remark", "day", "isOpen", "channel" })
        {
            _filled.Cell($"kinds.full.{column}").State.ShouldBe(CellState.Blank);
        }

        _filled.HeadValues.Names.ShouldNotContain("agency");
    }

    [Fact]
    public void Views_stay_with_their_rows_when_rows_are_added_before_them()
    {
        dynamic report = LoadedForms.All.Create("Everything2024");
        dynamic overall = report.Components.Overall;
        dynamic first = report.Components.Component.Add("B");
        first.Received = 1;
        report.Components.Component.Add("A").Received = 2;
        overall.Received = 3;

        ((long?)first.Received).ShouldBe(1);
        ((long?)report.Components.Component["A"].Received).ShouldBe(2);
        ((Report)report).Cell("components.overall.received").Number.ShouldBe(3);
        ((IEnumerable<string>)report.Components.Component.Keys).ShouldBe(["B", "A"]);
        ((int)report.Components.Component.Count).ShouldBe(2);
    }

    [Fact]
    public void A_key_is_added_once_and_asked_for_only_where_it_is()
    {
        dynamic components = ((dynamic)LoadedForms.All.Create("Everything2024")).PerComponent.Component;
        components.Add("A");

        Should.Throw<ArgumentException>(() => { components.Add("A"); });
        Should.Throw<KeyNotFoundException>(() => { _ = components["B"]; });
        ((bool)components.Contains("B")).ShouldBeFalse();
    }

    [Fact]
    public void Lines_within_a_row_are_counted_once_and_stay_apart_from_other_rows()
    {
        dynamic reasons = ((dynamic)_filled).Reasons;
        dynamic lines = reasons.Component["DEA"].Reason;

        ((int)lines.Count).ShouldBe(2);
        ((IEnumerable)lines).Cast<object>().Count().ShouldBe(2);
        ((int)reasons.Component.Count).ShouldBe(1);
        ((int)reasons.Overall.Reason.Count).ShouldBe(1);
        ((string?)lines[1].Description).ShouldBe("found");
        Should.Throw<ArgumentOutOfRangeException>(() => { _ = lines[2]; });
    }

    [Fact]
    public void A_choice_is_an_enum_and_several_choices_are_flags()
    {
        Type channel = Forms.Type("KindsCells").GetProperty("Channel")!.PropertyType;
        Type ways = Forms.Type("KindsCells").GetProperty("Ways")!.PropertyType;

        channel.GetGenericArguments()[0].GetEnumNames().ShouldBe(["Portal", "Letter"]);
        ways.GetGenericArguments()[0].GetEnumNames().ShouldBe(["None", "Post", "Mail"]);
        ways.GetGenericArguments()[0].GetCustomAttribute<FlagsAttribute>().ShouldNotBeNull();
        _filled.Cell("kinds.full.ways").Text.ShouldBe("post, mail");
        ((object)((dynamic)_filled).Kinds.Full.Ways).ToString().ShouldBe("Post, Mail");
        ((object)((dynamic)_filled).Kinds.Full.Channel).ToString().ShouldBe("Letter");
    }

    [Fact]
    public void No_option_and_null_make_several_choices_blank()
    {
        dynamic full = ((dynamic)_filled).Kinds.Full;
        full.Ways = (dynamic)Enum.ToObject(full.Ways.GetType(), 0);

        _filled.Cell("kinds.full.ways").State.ShouldBe(CellState.Blank);
        ((object?)full.Ways).ShouldBeNull();
    }

    [Fact]
    public void Choices_of_the_head_are_kept_by_the_names_of_their_options()
    {
        _filled.HeadValues["size"].ShouldBe("large");
        _filled.HeadValues["topics"].ShouldBe("water, air");
        ((object)((dynamic)_filled).Head.Size).ToString().ShouldBe("Large");
        ((object)((dynamic)_filled).Head.Topics).ToString().ShouldBe("Water, Air");

        _filled.HeadValues["size"] = "huge";
        _filled.HeadValues["topics"] = "water, fire";

        ((object?)((dynamic)_filled).Head.Size).ShouldBeNull();
        ((object?)((dynamic)_filled).Head.Topics).ShouldBeNull();
    }

    [Fact]
    public void A_list_of_the_head_is_a_collection_of_entries_by_place_and_by_key()
    {
        dynamic components = ((dynamic)_filled).Head.Components;

        ((int)components.Count).ShouldBe(2);
        ((IEnumerable<string>)components.Keys).ShouldBe(["DEA", "FBI"]);
        ((string?)components[0].Name).ShouldBe("Drugs");
        ((DateOnly?)components["FBI"].Founded).ShouldBe(new DateOnly(1908, 7, 26));
        ((object?)components.Find("CIA")).ShouldBeNull();
        Should.Throw<KeyNotFoundException>(() => { _ = components["CIA"]; });
        Should.Throw<ArgumentException>(() => { components.Add("DEA"); });
        _filled.HeadValues.Find("components")!.Entries!.Count.ShouldBe(2);
    }

    [Fact]
    public void What_is_no_option_is_refused()
    {
        RowReference row = new(_filled.Block(3), 0);

        Should.Throw<ArgumentOutOfRangeException>(() => row.SetChoice(11, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => row.SetChoice(11, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => row.SetChoices(12, 4));
        Should.Throw<ArgumentOutOfRangeException>(() => _filled.HeadValues.SetChoice("size", ["small", "large"], 2));
        _filled.Cell("kinds.full.channel").Number.ShouldBe(1);
    }

    [Fact]
    public void A_value_for_a_cell_that_the_form_does_not_have_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => _filled.Block(3).SetDecimal(1, 3 + 1, 5m))
        .Message.ShouldStartWith("The form has no such cell in row 1 of table 'kinds'");

    [Fact]
    public void The_list_of_editions_makes_reports_of_the_generated_classes()
    {
        LoadedForms.All.Editions.Select(edition => edition.ToString())
            .ShouldBe([
            "Arithmetic 2024", "CharityReturn 2018", "Everything 2024", "FoiaAnnualReport 2019", "GovInfoDisclosure 2019", "GovInfoDisclosure 2021",
            "GovInfoStatistics 2014", "Mixture 2024",
        ]);
        foreach (ReportEdition edition in LoadedForms.All.Editions)
        {
            edition.Create().GetType().Name.ShouldBe(edition.Name + edition.Edition);
            edition.Template.Edition.ShouldBe(edition.Edition);
        }
    }

    [Fact]
    public void Findings_know_where_their_rule_stands_in_the_file()
    {
        string[] lines = ReportText.Disclosure2021.Content!.Split('\n');

        foreach (Rules.Rule rule in LoadedForms.All.Create("GovInfoDisclosure2021").Template.Rules.Where(rule => rule.Message is not null))
        {
            lines[rule.Position!.Line - 1][(rule.Position.Column - 1)..].ShouldStartWith(rule.Id.Split('.')[^1]);
        }
    }

    /// <summary>Every value property below an object, through all views.</summary>
    private static IEnumerable<object?> Values(object view)
    {
        foreach (PropertyInfo property in view.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            object? value = property.GetIndexParameters().Length == 0 ? property.GetValue(view) : null;
            bool isView = value is not null && value.GetType().DeclaringType?.Name == "Views";
            foreach (object? inner in isView ? Values(value!) : value is IEnumerable or null ? [value as string] : [value])
            {
                yield return inner;
            }
        }
    }
}
