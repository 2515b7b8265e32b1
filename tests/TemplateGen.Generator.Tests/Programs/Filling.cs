// Compiled together with the generated code of Everything.2024.report: a user's way through its views, typed.
using System;
using System.Linq;
using Sample;
using TemplateGen.Cells;

internal static class Filling
{
    public static Everything2024 Fill()
    {
        Everything2024 report = new() { Year = 2024 };
        report.Head.Agency = "Office";
        report.Head.Size = Everything2024.Choices.Size.Large;
        report.Head.Topics = Everything2024.Choices.Topics.Water | Everything2024.Choices.Topics.Air;
        report.Head.Components.Add("DEA").Name = "Drugs";
        report.Head.Components.Add("FBI").Name = "Investigation";
        report.Head.Components["FBI"].Founded = new DateOnly(1908, 7, 26);
        report.Text.Overview = "Calm";
        report.Text.Stock_Contact = "desk 4";

        report.RowsOnly.Wet = 3;
        report.RowsOnly.Dry.Figure = 5;
        report.RowsOnly.Dry.Salt = 2;
        report.RowsOnly.Dry.Meal = 3;
        report.ColumnsOnly.Large.Figure = 7;
        report.ColumnsOnly.Large.Tall = 4;
        report.ColumnsOnly.Large.Wide = 3;
        report.Results.Litigation.Later.Total = 1;

        long? number = report.Kinds.Full.Number = 9;
        decimal? rate = report.Kinds.Full.Rate = 0.125m;
        string? remark = report.Kinds.Full.Remark = "as found";
        DateOnly? day = report.Kinds.Full.Day = new DateOnly(2024, 2, 29);
        bool? isOpen = report.Kinds.Full.IsOpen = true;
        Everything2024.Choices.Channel? channel = report.Kinds.Full.Channel = Everything2024.Choices.Channel.Letter;
        Everything2024.Choices.Ways? ways = report.Kinds.Full.Ways = Everything2024.Choices.Ways.Mail | Everything2024.Choices.Ways.Post;
        decimal? euros = report.Kinds.Money.Number = 1.5m;
        _ = (number, rate, remark, day, isOpen, channel, ways, euros);

        report.Budget.Vehicles.Now.Plan = 10;
        report.Budget.Vehicles.Upkeep.Now.Actual = 6;
        report.Budget.Vehicles.Upkeep.Fuel.Last = 1;

        RowCollection<Everything2024.Views.ComponentsCells> components = report.Components.Component;
        components.Add("DEA").Received = 12;
        components.Add("FBI").Received = 30;
        components["DEA"].Processed = 4;
        report.Components.Overall.Received = components.Sum(component => component.Value.Received);

        report.PerComponent.Component.Add("DEA").Complex.Second = 8;
        report.PerComponent.Component.Add("FBI").Simple.First = 2;
        report.PerComponent.Overall.Complex.First = 5;

        Everything2024.Views.ReasonsCells reasons = report.Reasons.Component.Add("DEA");
        reasons.Other = 2;
        reasons.Reason[0].Description = "lost";
        reasons.Reason[0].Times = 1;
        reasons.Reason.Add().Description = "found";
        report.Reasons.Overall.Reason[0].Times = 6;
        report.PerPerson.Component.Add("DEA").Figure = 11;
        return report;
    }
}
